import type { ReactElement } from "react";
import { Page } from "../../ui/index.ts";

export function PayeesPage(): ReactElement {
  return <Page title="Payees">{null}</Page>;
}
