/* Runs in the page, before its own scripts. */

const longTasks = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) longTasks.push({ startTime, duration });
}).observe({ type: "longtask", buffered: true });

// ── What is on the screen ──────────────────────────────────────────────────────────────────────────────────────────

const grid = () => document.querySelector("[role=grid]");
const lines = () => [...(grid()?.querySelectorAll("[role=row][data-index]") ?? [])];
const isOnItsWay = (line) => line.getAttribute("aria-busy") !== null;

const checks = {
  /** A register with rows in view, none still on its way; another one than before, by its length. */
  register: (before) =>
    lines().length > 3 && !lines().some(isOnItsWay) && grid().getAttribute("aria-rowcount") !== before,
  /** A button that can be pressed. */
  button: (name) =>
    [...document.querySelectorAll("button")].some(
      (button) => button.textContent.startsWith(name) && !button.disabled,
    ),
};

const until = async (check, ...args) => {
  const end = performance.now() + 300_000;
  while (!checks[check](...args)) {
    if (performance.now() > end) throw new Error(`never seen: ${check}`);
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
  return performance.now();
};

/** Calls `seen` with the moment of every change of the screen, until the returned function is called. */
const watchScreen = (seen) => {
  const observer = new MutationObserver(() => seen(performance.now()));
  observer.observe(document.querySelector("main"), { subtree: true, childList: true, characterData: true });
  return () => observer.disconnect();
};

/** From the next letter typed to the last change of the screen that it brings; null when it brings none. */
const changesAfterInput = () =>
  new Promise((resolve) => {
    addEventListener(
      "input",
      ({ timeStamp }) => {
        let last = null;
        const stop = watchScreen((at) => (last = at));
        setTimeout(() => {
          stop();
          resolve(last === null ? null : last - timeStamp);
        }, 400);
      },
      { once: true, capture: true },
    );
  });

// ── Frames ─────────────────────────────────────────────────────────────────────────────────────────────────────────

let frames;

const startFrames = () => {
  const current = { last: undefined, gaps: [], lines: 0, emptyLines: 0, from: grid().scrollTop };
  frames = current;
  const tick = (now) => {
    if (frames !== current) return;
    if (current.last !== undefined) current.gaps.push(now - current.last);
    current.last = now;
    for (const line of lines()) {
      current.lines += 1;
      if (isOnItsWay(line)) current.emptyLines += 1;
    }
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
};

const stopFrames = () => {
  const { gaps, lines: seen, emptyLines, from } = frames;
  frames = undefined;
  return { gaps, lines: seen, emptyLines, scrolled: grid().scrollTop - from };
};

// ── The engine ─────────────────────────────────────────────────────────────────────────────────────────────────────

let port;
globalThis.SharedWorker = class extends SharedWorker {
  constructor(...args) {
    super(...args);
    port = this.port;
  }
};

/** Ids are the screen's own and small. */
let lastId = 1e9;

const hear = (isWanted) =>
  new Promise((resolve) => {
    const listen = ({ data }) => {
      if (!isWanted(data)) return;
      port.removeEventListener("message", listen);
      resolve(data.value);
    };
    port.addEventListener("message", listen);
  });

const call = (section, command, input) => {
  const id = (lastId += 1);
  const answer = hear((reply) => reply.id === id);
  port.postMessage({ kind: "call", id, section, command, input, progress: false });
  return answer;
};

const isOverview = ({ kind, value }) => kind === "view" && value.netWorth !== undefined && "recent" in value;

/** Milliseconds until the dashboard's new view is there, and until the last change of the screen that it brings. */
const editOnDashboard = async (input) => {
  const start = performance.now();
  let last = null;
  const stop = watchScreen((at) => (last = at));
  const seen = hear(isOverview).then(() => performance.now() - start);
  const answer = await call("ledger", "edit", input);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  const view = await seen;
  await new Promise((resolve) => setTimeout(resolve, 300));
  stop();
  return { view, shown: last - start };
};

globalThis.bench = {
  longTasks,
  until,
  rowCount: () => grid()?.getAttribute("aria-rowcount") ?? "",
  /** Once it is called the next letter counts; `input` tells of it. */
  awaitInput: () => void (globalThis.bench.input = changesAfterInput()),
  startFrames,
  stopFrames,
  call,
  editOnDashboard,
};
