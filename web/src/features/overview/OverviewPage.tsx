import type { ReactElement } from "react";
import { Page } from "../../ui/index.ts";

export function OverviewPage(): ReactElement {
  return <Page title="Overview">{null}</Page>;
}
