import { useEffect } from "react";
import { useEngine } from "../views/index.ts";

/** Milliseconds between two signs of life: far below a minute, the shortest auto-lock. */
const PAUSE = 10_000;

/** Tells the engine that a person is there, so that auto-lock waits. */
export const usePresence = (): void => {
  const engine = useEngine();
  useEffect(() => {
    let last = 0;
    const notice = (event: Event): void => {
      if (event.timeStamp - last < PAUSE) return;
      last = event.timeStamp;
      engine.session.touch();
    };
    const events = ["pointerdown", "pointermove", "keydown", "wheel"] as const;
    for (const name of events) addEventListener(name, notice, { passive: true, capture: true });
    return () => {
      for (const name of events) removeEventListener(name, notice, { capture: true });
    };
  }, [engine]);
};
