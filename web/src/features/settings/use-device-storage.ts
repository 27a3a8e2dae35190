import { useCallback, useEffect, useState } from "react";

interface DeviceStorage {
  /** Bytes that Coffer takes on this device; null where the browser does not say. */
  readonly usage: number | null;
  /** The browser will not clear it by itself. */
  readonly persistent: boolean;
  readonly persist: () => void;
}

/** How the browser keeps our data. */
export const useDeviceStorage = (): DeviceStorage => {
  const [usage, setUsage] = useState<number | null>(null);
  const [persistent, setPersistent] = useState(false);
  useEffect(() => {
    void navigator.storage.estimate().then((estimate) => setUsage(estimate.usage ?? null));
    void navigator.storage.persisted().then(setPersistent);
  }, []);
  const persist = useCallback(() => void navigator.storage.persist().then(setPersistent), []);
  return { usage, persistent, persist };
};
