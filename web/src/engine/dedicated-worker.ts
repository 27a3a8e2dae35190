import { hostEngine, lifelineEnd } from "./host-engine.ts";
import { servePort } from "./serve-port.ts";
import type { Port } from "./wire.ts";

/** Where there is no SharedWorker each tab has a worker; the engine lock lets one of them have the engine. */
servePort(hostEngine(), globalThis as unknown as Port, lifelineEnd);
