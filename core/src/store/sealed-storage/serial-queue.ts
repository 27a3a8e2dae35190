/** Runs tasks one after the other. */
export interface SerialQueue {
  readonly run: <T>(task: () => Promise<T>) => Promise<T>;
  /** Resolves when everything that was asked for so far is done. */
  readonly idle: () => Promise<void>;
}

export const createSerialQueue = (): SerialQueue => {
  let tail: Promise<unknown> = Promise.resolve();
  const run = <T>(task: () => Promise<T>): Promise<T> => {
    const done = tail.then(task);
    // A task's failure is its caller's affair, not that of the next in line.
    tail = done.catch(() => undefined);
    return done;
  };
  return { run, idle: () => run(async () => undefined) };
};
