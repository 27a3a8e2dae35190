import { peerTakesPart } from "./harness/data.mjs";
import { withFilledVault } from "./harness/filled-vault.mjs";
import { option } from "./harness/options.mjs";
import { runPeer } from "./harness/peer.mjs";
import { rowCount, unlock, until } from "./harness/person.mjs";
import { atLeast, median, report, round, say } from "./harness/report.mjs";
import { withServedApp } from "./harness/served-app.mjs";

const size = option("size", 100_000);
const runs = option("runs", 5);

/** Until the done of an act is seen: the act by the script and the look included, as the peer is measured. */
const timed = async (act, done) => {
  const start = performance.now();
  await act();
  await done();
  return performance.now() - start;
};

/** The page asked for anew, after the one before it is gone with its engine; the vault is locked then. */
const reload = async (page, address) => {
  await page.goto("about:blank");
  await page.goto(`${address}/register`, { waitUntil: "commit" });
  await page.getByLabel("Passphrase").waitFor();
  const asked = await page.evaluate(() => performance.now());
  await unlock(page);
  return { asked, ready: await until(page, "register", "") };
};

const openAccount = async (page) => {
  const before = await rowCount(page);
  const account = page
    .getByRole("navigation", { name: "Accounts" })
    .getByRole("link", { name: /^checking/i });
  return timed(
    () => account.first().click(),
    () => until(page, "register", before),
  );
};

const search = async (page) => {
  const before = await rowCount(page);
  return timed(
    () => page.getByRole("searchbox").fill("birthday"),
    () => until(page, "register", before),
  );
};

const measureOurs = (address) =>
  withFilledVault(address, size, async (page) => {
    const reloads = [];
    const accounts = [];
    const searches = [];
    for (let run = 0; run < runs; run += 1) {
      const before = await reload(page, address);
      say(`Coffer: ${round(before.ready)} ms, asked for the passphrase at ${round(before.asked)} ms`);
      reloads.push(before);
      searches.push(await search(page));
      const all = await rowCount(page);
      await page.getByRole("searchbox").fill("");
      await until(page, "register", all);
      accounts.push(await openAccount(page));
      say(`Coffer: search ${round(searches.at(-1))} ms, account ${round(accounts.at(-1))} ms`);
    }
    const longTasks = await page.evaluate(() => globalThis.bench.longTasks.map(({ duration }) => duration));
    return {
      reloadMs: median(reloads.map(({ ready }) => ready)),
      passphraseFieldMs: median(reloads.map(({ asked }) => asked)),
      openAccountMs: median(accounts),
      searchMs: median(searches),
      longestTaskMs: Math.max(0, ...longTasks),
    };
  });

const measureActual = () => {
  say("Actual: reloading …");
  const [row] = runPeer(
    "actual/bench-web.mjs",
    ["--size", String(size), "--firstRuns", "1", "--reloads", String(Math.min(runs, 3))],
    "actual-web",
  ).slice(-1);
  return {
    reloadMs: row.reloadMedian.readyMs,
    openAccountMs: row.use.openAccountMs,
    searchMs: row.use.searchMs,
  };
};

const ours = await withServedApp(measureOurs);
const actual = peerTakesPart() ? measureActual() : undefined;
const rounded = (figures) =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, round(value)]));
report(
  "start",
  { size, coffer: rounded(ours), ...(actual && { actual: rounded(actual) }) },
  actual === undefined
    ? []
    : [
        atLeast("reload to the register: times faster than Actual", actual.reloadMs / ours.reloadMs, 10),
        atLeast(
          "opening an account: times faster than Actual",
          actual.openAccountMs / ours.openAccountMs,
          100,
        ),
        atLeast("searching notes: times faster than Actual", actual.searchMs / ours.searchMs, 100),
      ],
);
