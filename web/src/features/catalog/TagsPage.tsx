import type { ReactElement } from "react";
import { Page } from "../../ui/index.ts";

export function TagsPage(): ReactElement {
  return <Page title="Tags">{null}</Page>;
}
