import type { Browser, Page } from "playwright-core";

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

/** Attaches to the engine that serves `page`. */
export const attachToEngine = async (browser: Browser, page: Page): Promise<EngineWorker> => {
  const own = await page.context().newCDPSession(page);
  const { targetInfo } = await own.send("Target.getTargetInfo");
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send("Target.getTargets");
  const worker = targetInfos.find(
    ({ type, browserContextId }) =>
      type === "shared_worker" && browserContextId === targetInfo.browserContextId,
  );
  if (worker === undefined) throw new Error("no engine worker runs on this device");
  const { sessionId } = await session.send("Target.attachToTarget", { targetId: worker.targetId });

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
