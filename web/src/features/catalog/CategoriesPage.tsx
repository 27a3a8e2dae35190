import type { ReactElement } from "react";
import { Page } from "../../ui/index.ts";

export function CategoriesPage(): ReactElement {
  return <Page title="Categories">{null}</Page>;
}
