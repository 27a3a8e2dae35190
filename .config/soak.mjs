import { install, run } from "./setup.mjs";

const [name, ...rest] = process.argv.slice(2);
const option = (flag, fallback) => {
  const at = rest.indexOf(flag);
  return at < 0 ? fallback : rest[at + 1];
};
if (name === undefined) {
  console.error("usage: npm run soak -- NAME [--schedules N] [--seed S]");
  process.exit(2);
}
install();
run("npx", ["vitest", "run", "--config", ".config/vitest.soak.config.ts", name], {
  env: {
    ...process.env,
    SOAK_SCHEDULES: option("--schedules", "10000"),
    SEED: option("--seed", String(Date.now() % 2 ** 31)),
  },
});
