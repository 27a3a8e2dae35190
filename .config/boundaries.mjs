import { readdirSync } from "node:fs";
import { cruise } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";

/**
 * Holds the imports against `.config/dependency-cruiser.cjs`, and the number of modules seen against the number of
 * files there are: a cruiser that cannot parse the language reports success over nothing.
 */
const surfaces = ["core", "web", "desktop", "sync-server"];

const sourceFiles = surfaces.flatMap((surface) =>
  readdirSync(`${surface}/src`, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith(".d.ts"),
  ),
).length;

const options = await extractOptions("./.config/dependency-cruiser.cjs");
const { output } = await cruise(
  surfaces.map((surface) => `${surface}/src`),
  options,
);
const { summary } = output;

for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);

const seen = output.modules.filter(({ source }) =>
  surfaces.some((surface) => source.startsWith(`${surface}/src/`)),
).length;
if (seen < sourceFiles) {
  console.error(
    `only ${seen} of ${sourceFiles} source files were cruised: the check sees nothing it does not parse`,
  );
  process.exit(1);
}
if (summary.error > 0) process.exit(1);
console.log(`boundaries hold over ${seen} modules`);
