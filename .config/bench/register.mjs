import { peerTakesPart } from "./harness/data.mjs";
import { callEngine, editOnDashboard } from "./harness/engine-port.mjs";
import { withFilledVault } from "./harness/filled-vault.mjs";
import { bundleForNode, runFresh } from "./harness/node-entry.mjs";
import { option } from "./harness/options.mjs";
import { measureOpenActual } from "./harness/peer.mjs";
import { goTo, longestTask, rowCount, until } from "./harness/person.mjs";
import { atMost, median, percentile, report, round, say } from "./harness/report.mjs";
import { withServedApp } from "./harness/served-app.mjs";

const size = option("size", 100_000);
const runs = option("runs", 20);

/** What is typed, a letter at a time. */
const WORDS = ["birthday", "card 44", "megamart"];

const measureMatrix = async () => {
  const script = await bundleForNode(".config/bench/register/in-node.ts", "register");
  const growth = {};
  for (const rows of [size / 100, size / 10, size]) {
    const { times, cells } = runFresh(script, [String(rows), "9"]);
    growth[rows] = { firstMs: round(times[0]), ms: round(median(times)), cells };
    say(`category and month over ${rows}: ${round(median(times))} ms`);
  }
  return growth;
};

/** From the command in the page to the new figures on the dashboard, which opens on the month of the edited transaction. */
const measureEdits = async (page) => {
  const newest = { filter: {}, sort: { by: "date", direction: "descending" }, offset: 0, limit: 50 };
  const { rows } = await callEngine(page, "ledger", "rows", newest);
  const row = rows.find(({ transfer, splits }) => transfer === null && splits.length === 0);
  await goTo(page, "Overview");
  await page.getByRole("heading", { level: 1 }).waitFor();
  // Views that were left behind are kept up to date for five seconds.
  await page.waitForTimeout(6000);
  const times = [];
  for (let run = 1; run <= runs; run += 1) {
    const patch = { amount: row.amount - 100 * run };
    times.push(await editOnDashboard(page, { ids: [row.id], patch, force: true }));
    await page.waitForTimeout(150);
  }
  return times;
};

/** From the key to the last change of the rows that it brings. */
const measureTyping = async (page) => {
  await goTo(page, "Register");
  await until(page, "register", "");
  const field = page.getByRole("searchbox");
  const times = [];
  for (const word of WORDS) {
    for (const letter of word) {
      await field.focus();
      await page.evaluate(() => globalThis.bench.awaitInput());
      await page.keyboard.press(letter === " " ? "Space" : letter);
      const time = await page.evaluate(() => globalThis.bench.input);
      if (time !== null) times.push(time);
    }
    const before = await rowCount(page);
    await field.fill("");
    await until(page, "register", before);
    await page.waitForTimeout(300);
  }
  return times;
};

/**
 * Frames of `seconds` of scrolling at a steady speed, with the wheel. A frame counts as dropped for every refresh
 * (a sixtieth of a second) that passed without a call of `requestAnimationFrame`.
 */
const measureScroll = async (page, pixelsASecond, seconds) => {
  await page.getByRole("grid").hover();
  const devtools = await page.context().newCDPSession(page);
  const box = await page.getByRole("grid").boundingBox();
  await page.evaluate(() => globalThis.bench.startFrames());
  await devtools.send("Input.synthesizeScrollGesture", {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    yDistance: -pixelsASecond * seconds,
    speed: pixelsASecond,
    gestureSourceType: "mouse",
    preventFling: true,
  });
  const frames = await page.evaluate(() => globalThis.bench.stopFrames());
  const dropped = frames.gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / (1000 / 60)) - 1), 0);
  return {
    scrolled: frames.scrolled,
    frames: frames.gaps.length,
    droppedShare: dropped / (frames.gaps.length + dropped),
    emptyLineShare: frames.emptyLines / Math.max(1, frames.lines),
    p99Ms: percentile(frames.gaps, 0.99),
  };
};

const measureScreen = (address) =>
  withFilledVault(address, size, async (page) => {
    const from = await page.evaluate(() => performance.now());
    const typing = await measureTyping(page);
    say(`typing: ${typing.map(round).join(" ")} ms`);
    await goTo(page, "Register");
    await until(page, "register", "");
    const slow = await measureScroll(page, 2500, 6);
    const fast = await measureScroll(page, 20_000, 6);
    say(`scrolling: ${JSON.stringify({ slow, fast })}`);
    const edits = await measureEdits(page);
    say(`edits: ${edits.map(({ shown }) => round(shown)).join(" ")} ms`);
    return { typing, slow, fast, edits, longestTaskMs: await longestTask(page, from) };
  });

const matrix = await measureMatrix();
const screen = await withServedApp(measureScreen);
const actual = peerTakesPart() ? measureOpenActual(size) : undefined;
const shown = median(screen.edits.map((edit) => edit.shown));
report(
  "register",
  {
    size,
    categoryByMonth: matrix,
    ...(actual && { actualCategoryByMonthMs: actual.aggAllTime.median }),
    edit: { viewMs: round(median(screen.edits.map((edit) => edit.view))), shownMs: round(shown) },
    typing: {
      keys: screen.typing.length,
      medianMs: round(median(screen.typing)),
      p95Ms: round(percentile(screen.typing, 0.95)),
      firstMs: round(screen.typing[0]),
    },
    scroll: { slow: screen.slow, fast: screen.fast },
    longestTaskMs: round(screen.longestTaskMs),
  },
  [
    atMost("all time by category and month, ms", matrix[size].ms, 60),
    atMost("one edit to the updated dashboard, ms", shown, 50),
    atMost("full-text filter as one types, key to rows, ms", median(screen.typing), 30),
    atMost(
      "frames dropped while scrolling, share",
      Math.max(screen.slow.droppedShare, screen.fast.droppedShare),
      0.02,
    ),
    atMost("longest task on the screen's thread, ms", screen.longestTaskMs, 50),
  ],
);
