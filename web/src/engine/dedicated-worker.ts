import { hostEngine, lifelineEnd } from "./host-engine.ts";
import { servePort } from "./serve-port.ts";

/** Where there is no SharedWorker each tab has a worker; the engine lock lets one of them have the engine. */
servePort(hostEngine(), globalThis, lifelineEnd);
