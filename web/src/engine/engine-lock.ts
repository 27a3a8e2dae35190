/** The lock of the browser's one engine, as long as it is held. */
export interface HeldLock {
  /** Resolves when another engine wants to take over, or has. */
  readonly wanted: Promise<void>;
  readonly release: () => void;
}

export interface EngineLock {
  /** The lock, unless another engine of this browser holds it. */
  readonly tryHold: () => Promise<HeldLock | undefined>;
  /** Asks the engine that holds the lock to let go, and takes it: by force when there is no answer. */
  readonly takeOver: () => Promise<HeldLock>;
}

const NAME = "coffer-engine";

/** A frozen tab does not answer; the store itself refuses its writes once another has written. */
const PATIENCE_MS = 4000;

/**
 * The engine lock over the Web Locks of this origin, with a channel to ask for it.
 *
 * [Note: One engine a browser] Two engines over one vault cannot corrupt it, for the store refuses a commit that
 * another one overtook; but they would show different things. So only the engine that holds this lock opens vaults
 * (ADR 0030).
 */
export const createEngineLock = (
  locks: LockManager = navigator.locks,
  channel: BroadcastChannel = new BroadcastChannel(NAME),
): EngineLock => {
  const hold = async (options: LockOptions): Promise<HeldLock | undefined> =>
    new Promise((resolve, reject) => {
      let lost = (): void => {};
      locks
        .request(NAME, options, async (lock) => {
          if (lock === null) return resolve(undefined);
          const wanted = new Promise<void>((want) => {
            lost = want;
            channel.addEventListener("message", () => want(), { once: true });
          });
          return new Promise<void>((release) => {
            resolve({ wanted, release });
          });
        })
        .catch((error: unknown) => {
          // Stolen while held, or not got in time: only the first concerns the holder, only the second the caller.
          lost();
          reject(error);
        });
    });

  return {
    tryHold: async () => hold({ ifAvailable: true }),
    takeOver: async () => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
      channel.postMessage("hand over");
      try {
        const held = await hold({ signal: AbortSignal.timeout(PATIENCE_MS) });
        if (held !== undefined) return held;
      } catch {
        // Nobody answered.
      }
      const stolen = await hold({ steal: true });
      if (stolen === undefined) throw new Error("a stolen lock is always granted");
      return stolen;
    },
  };
};
