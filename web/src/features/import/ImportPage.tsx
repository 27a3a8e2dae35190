import type { ReactElement } from "react";
import { Page } from "../../ui/index.ts";

export function ImportPage(): ReactElement {
  return <Page title="Import">{null}</Page>;
}
