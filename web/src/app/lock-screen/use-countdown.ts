import { useEffect, useState } from "react";

/** Whole seconds that are left of a wait, and how to start one (in milliseconds). */
export const useCountdown = (): readonly [number, (milliseconds: number) => void] => {
  const [until, setUntil] = useState(0);
  const [now, setNow] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= until) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [until]);
  const start = (milliseconds: number): void => {
    const started = Date.now();
    setNow(started);
    setUntil(started + milliseconds);
  };
  return [Math.max(0, Math.ceil((until - now) / 1000)), start];
};
