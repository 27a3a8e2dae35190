/**
 * Who may import whom: see docs/architecture.md, "Direction". A folder of core imports only from lower rows.
 * @type {import("dependency-cruiser").IConfiguration}
 */

const rows = [
  ["kernel"],
  ["money", "calendar"],
  ["ledger", "settings"],
  ["household"],
  ["import", "export", "search"],
  ["reports"],
  [],
  ["contract", "vault"],
  ["store", "sync"],
  ["app"],
];

const pureFolders = rows.slice(0, 7).flat();
const anyOf = (folders) => `(${folders.join("|")})`;
const inCore = (folders) => `^core/src/${anyOf(folders)}/`;
const tests = "\\.test\\.tsx?$|/testing\\.ts$|/testing/";

const upward = rows.flatMap((folders, row) => {
  const above = rows.slice(row + 1).flat();
  return folders.length === 0 || above.length === 0
    ? []
    : [
        {
          name: `row-${row}-looks-up`,
          severity: "error",
          from: { path: inCore(folders), pathNot: tests },
          to: { path: inCore(above) },
        },
      ];
});

const sideways = rows.flat().map((folder) => {
  const neighbours = rows.find((folders) => folders.includes(folder)).filter((other) => other !== folder);
  return {
    name: "row-looks-sideways",
    severity: "error",
    from: { path: inCore([folder]), pathNot: tests },
    to: { path: neighbours.length === 0 ? "^$" : inCore(neighbours) },
  };
});

/** Well-kept packages without input or output that the pure rows may use. */
const purePackages = ["zod", "big.js", "saxes", "fflate"];

module.exports = {
  forbidden: [
    ...upward,
    ...sideways,
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    { name: "nothing-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "core-knows-no-surface",
      severity: "error",
      from: { path: "^core/" },
      to: { path: "^(web|desktop|sync-server)/" },
    },
    {
      name: "surfaces-do-not-meet",
      severity: "error",
      from: { path: "^(web|desktop|sync-server)/" },
      to: { path: "^(web|desktop|sync-server)/", pathNot: "^$1/" },
    },
    {
      name: "server-holds-no-keys",
      comment: "End-to-end encryption: the server cannot even link what opens a vault.",
      severity: "error",
      from: { path: "^sync-server/" },
      to: { path: inCore(["vault", "store", "sync", "app"]) },
    },
    {
      name: "domain-has-no-io",
      severity: "error",
      from: { path: inCore(pureFolders), pathNot: tests },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "domain-packages-are-listed",
      severity: "error",
      from: { path: inCore(pureFolders), pathNot: tests },
      to: {
        path: "node_modules",
        pathNot: `node_modules/(@types/)?${anyOf(purePackages.map((name) => name.replace(".", "\\.")))}/`,
      },
    },
    {
      name: "enter-by-the-door",
      comment:
        "Outsiders import a folder's index.ts (tests also its testing.ts); store/node and store/blocks are doors of their own.",
      severity: "error",
      from: { path: "^core/src/([^/]+)/" },
      to: {
        path: "^core/src/([^/]+)/",
        pathNot: [
          "^core/src/$1/",
          "^core/src/[^/]+/(index|testing)\\.ts$",
          "^core/src/[^/]+/testing/",
          "^core/src/store/(node|blocks)/index\\.ts$",
        ],
      },
    },
    {
      name: "never-your-own-door",
      severity: "error",
      from: { path: "^core/src/([^/]+)/", pathNot: "^core/src/[^/]+/index\\.ts$|\\.test\\.ts$|/testing" },
      to: { path: "^core/src/$1/index\\.ts$" },
    },
    {
      name: "features-do-not-meet",
      severity: "error",
      from: { path: "^web/src/features/([^/]+)/" },
      to: { path: "^web/src/features/", pathNot: "^web/src/features/$1/" },
    },
    {
      name: "ui-knows-no-domain",
      comment: "Money and days are words of the screen too; the rest of the domain is not.",
      severity: "error",
      from: { path: "^web/src/ui/", pathNot: tests },
      to: { path: "^core/src/", pathNot: inCore(["kernel", "money", "calendar"]) },
    },
    {
      name: "screens-hold-no-keys",
      severity: "error",
      from: { path: "^web/src/", pathNot: "^web/src/engine/" },
      to: { path: inCore(["vault", "store", "sync", "app"]), dependencyTypesNot: ["type-only"] },
    },
    {
      name: "product-knows-no-test",
      severity: "error",
      from: { pathNot: `${tests}|^web/e2e/|^\\.config/` },
      to: { path: tests },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/|/fixtures/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
