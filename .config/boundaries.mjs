import { readdirSync } from "node:fs";
import { join } from "node:path";
import { cruise } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";

/**
 * Holds the imports against `.config/dependency-cruiser.cjs`, and the number of modules seen against the number of
 * files there are: a cruiser that cannot parse the language reports success over nothing.
 */
const surfaces = ["core", "web", "desktop", "sync-server"];

const sourceFiles = surfaces.flatMap((surface) =>
  readdirSync(`${surface}/src`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith(".d.ts"))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .filter((file) => !file.includes("/fixtures/")),
);

const options = await extractOptions("./.config/dependency-cruiser.cjs");

/**
 * Twice: swc's own tree of the plain files shows imports of types as well, but cannot read markup; what is compiled first shows
 * every file, without its types.
 */
const passes = [
  {
    files: sourceFiles.filter((file) => file.endsWith(".ts")),
    parser: "swc",
    exclude: { path: "/dist/|/fixtures/|\\.tsx$" },
  },
  { files: sourceFiles },
];

const seen = new Set();
const violations = new Set();
for (const { files, ...pass } of passes) {
  const { output } = await cruise(files, { ...options, ...pass });
  for (const { source } of output.modules) seen.add(source);
  for (const { rule, from, to } of output.summary.violations) violations.add(`${rule.name}: ${from} → ${to}`);
}

for (const violation of [...violations].toSorted((a, b) => a.localeCompare(b))) console.error(violation);
const unseen = sourceFiles.filter((file) => !seen.has(file));
for (const file of unseen) console.error(`not cruised: ${file}`);
if (violations.size > 0 || unseen.length > 0) process.exit(1);
console.log(`boundaries hold over ${sourceFiles.length} modules`);
