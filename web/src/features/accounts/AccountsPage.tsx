import type { ReactElement } from "react";
import { Page } from "../../ui/index.ts";

export function AccountsPage(): ReactElement {
  return <Page title="Accounts">{null}</Page>;
}
