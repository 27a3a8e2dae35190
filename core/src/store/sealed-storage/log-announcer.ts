/** Tells other instances (tabs, workers) that a log has news, and hears it from them. The news itself is in the log. */
export interface LogAnnouncer {
  readonly announce: () => void;
  readonly close: () => void;
}

export const createLogAnnouncer = (log: string, onNews: () => void): LogAnnouncer => {
  const channel = new BroadcastChannel(`coffer log|${log}`);
  channel.addEventListener("message", onNews);
  // In Node an open channel would keep the process alive.
  if ("unref" in channel && typeof channel.unref === "function") channel.unref();
  return {
    announce: () => {
      channel.postMessage(null);
    },
    close: () => {
      channel.close();
    },
  };
};

/** For a database that only one instance has open. */
export const silentAnnouncer: LogAnnouncer = { announce: () => undefined, close: () => undefined };
