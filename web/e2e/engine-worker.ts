import type { CDPSession, Page } from "playwright-core";
import { expect } from "vitest";

/** The shared worker of a device, seen through the browser's own debugger: no other way leads into one. */
export interface EngineWorker {
  /** Runs a script in the worker's own scope. */
  readonly run: (script: string) => Promise<unknown>;
  /** Everything that was written to its console since it was attached to. */
  readonly logs: readonly string[];
  /** Lets go of it; a worker that is looked at does not end with its last tab. */
  readonly detach: () => Promise<void>;
}

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** The name of the device's shared worker among all that the browser runs, if it runs. */
const findWorker = async (session: CDPSession, page: Page): Promise<string | undefined> => {
  const own = await page.context().newCDPSession(page);
  const { targetInfo } = await own.send("Target.getTargetInfo");
  await own.detach();
  const { targetInfos } = await session.send("Target.getTargets");
  return targetInfos.find(
    ({ type, browserContextId }) =>
      type === "shared_worker" && browserContextId === targetInfo.browserContextId,
  )?.targetId;
};

const browserSession = async (page: Page): Promise<CDPSession> => {
  const browser = page.context().browser();
  if (browser === null) throw new Error("the page belongs to no browser");
  return browser.newBrowserCDPSession();
};

/** Waits until the engine has ended, as it does soon after its last tab. */
export const engineEnds = async (page: Page): Promise<void> => {
  const session = await browserSession(page);
  await expect.poll(() => findWorker(session, page)).toBeUndefined();
  await session.detach();
};

/** Attaches to the engine that serves `page`. */
export const attachToEngine = async (page: Page): Promise<EngineWorker> => {
  const session = await browserSession(page);
  const targetId = await findWorker(session, page);
  if (targetId === undefined) throw new Error("no engine worker runs on this device");
  const { sessionId } = await session.send("Target.attachToTarget", { targetId });

  const logs: string[] = [];
  const waiting = new Map<number, (answer: Answer) => void>();
  session.on("Target.receivedMessageFromTarget", (event) => {
    const answer = JSON.parse(event.message) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    else if (answer.method === "Runtime.consoleAPICalled" || answer.method === "Log.entryAdded")
      logs.push(event.message);
  });
  let lastId = 0;
  const send = async (method: string, params: object = {}): Promise<unknown> => {
    lastId += 1;
    const id = lastId;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    await session.send("Target.sendMessageToTarget", {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const { error, result } = await answered;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  await send("Runtime.enable");
  await send("Log.enable");
  return {
    logs,
    detach: async () => {
      await session.send("Target.detachFromTarget", { sessionId });
      await session.detach();
    },
    run: (expression) => send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true }),
  };
};
