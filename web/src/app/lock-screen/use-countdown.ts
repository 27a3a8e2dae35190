import { useEffect, useState } from "react";

/** Whole seconds that are left of a wait, and how to start one (in milliseconds). */
export const useCountdown = (): readonly [number, (milliseconds: number) => void] => {
  const [until, setUntil] = useState(0);
  const [now, setNow] = useState(0);
  const left = Math.max(0, Math.ceil((until - now) / 1000));
  useEffect(() => {
    if (left === 0) return;
    const timer = setTimeout(() => setNow(Date.now()), 250);
    return () => clearTimeout(timer);
  }, [left, now]);
  const start = (milliseconds: number): void => {
    const started = Date.now();
    setNow(started);
    setUntil(started + milliseconds);
  };
  return [left, start];
};
