import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { parseOverviewSearch, parseRegisterSearch, setRegisterText } from "../navigation/index.ts";
import { ErrorScreen } from "./ErrorScreen.tsx";
import { NotFoundScreen } from "./NotFoundScreen.tsx";
import { Shell } from "./shell/Shell.tsx";

/*
 * The routes table. Each screen is a chunk of its own, loaded when it is first visited. A feature's door exports its page; what an
 * address may say is decided here. See [Note: No plaintext in addresses].
 */

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundScreen });

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/overview", replace: true });
  },
});

const overview = createRoute({
  getParentRoute: () => root,
  path: "/overview",
  validateSearch: parseOverviewSearch,
  component: lazyRouteComponent(() => import("../features/overview/index.ts"), "OverviewPage"),
});

const register = createRoute({
  getParentRoute: () => root,
  path: "/register",
  validateSearch: parseRegisterSearch,
  // A link to the register from elsewhere shows all that it names, not what a forgotten search leaves of it.
  onLeave: () => setRegisterText(""),
  component: lazyRouteComponent(() => import("../features/register/index.ts"), "RegisterPage"),
});

const accounts = createRoute({
  getParentRoute: () => root,
  path: "/accounts",
  component: lazyRouteComponent(() => import("../features/accounts/index.ts"), "AccountsPage"),
});

const categories = createRoute({
  getParentRoute: () => root,
  path: "/categories",
  component: lazyRouteComponent(() => import("../features/catalog/index.ts"), "CategoriesPage"),
});

const payees = createRoute({
  getParentRoute: () => root,
  path: "/payees",
  component: lazyRouteComponent(() => import("../features/catalog/index.ts"), "PayeesPage"),
});

const tags = createRoute({
  getParentRoute: () => root,
  path: "/tags",
  component: lazyRouteComponent(() => import("../features/catalog/index.ts"), "TagsPage"),
});

const imports = createRoute({
  getParentRoute: () => root,
  path: "/import",
  component: lazyRouteComponent(() => import("../features/import/index.ts"), "ImportPage"),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  beforeLoad: () => {
    throw redirect({ to: "/settings/$section", params: { section: "preferences" }, replace: true });
  },
});

const settingsSection = createRoute({
  getParentRoute: () => root,
  path: "/settings/$section",
  component: lazyRouteComponent(() => import("../features/settings/index.ts"), "SettingsPage"),
});

const routeTree = root.addChildren([
  home,
  overview,
  register,
  accounts,
  categories,
  payees,
  tags,
  imports,
  settings,
  settingsSection,
]);

/** Search parameters are plain words: `?account=01H…&sort=-amount`. */
export const router = createRouter({
  routeTree,
  defaultErrorComponent: ErrorScreen,
  defaultPreload: "intent",
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const words = Object.entries(search).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
    return words.length === 0 ? "" : `?${new URLSearchParams(words)}`;
  },
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
