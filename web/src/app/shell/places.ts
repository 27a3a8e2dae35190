import type { IconName } from "../../ui/index.ts";

/** The screens one can go to from anywhere, in the order they are listed. `g` then the letter goes there. */
export const places = [
  { id: "overview", to: "/overview", icon: "overview", letter: "o" },
  { id: "register", to: "/register", icon: "register", letter: "r" },
  { id: "accounts", to: "/accounts", icon: "account", letter: "a" },
  { id: "categories", to: "/categories", icon: "category", letter: "c" },
  { id: "payees", to: "/payees", icon: "payee", letter: "p" },
  { id: "tags", to: "/tags", icon: "tag", letter: "t" },
  { id: "import", to: "/import", icon: "import", letter: "i" },
  { id: "settings", to: "/settings", icon: "settings", letter: "s" },
] as const satisfies readonly {
  readonly id: string;
  readonly to: string;
  readonly icon: IconName;
  readonly letter: string;
}[];

export type Place = (typeof places)[number];
