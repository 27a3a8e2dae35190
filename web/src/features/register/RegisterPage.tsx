import type { ReactElement } from "react";
import { Page } from "../../ui/index.ts";

export function RegisterPage(): ReactElement {
  return <Page title="Register">{null}</Page>;
}
