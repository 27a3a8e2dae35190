import { hostEngine, lifelineEnd } from "./host-engine.ts";
import { servePort } from "./serve-port.ts";

/** One engine for every tab: each connects with a port of its own. */
const engine = hostEngine();

addEventListener("connect", (event) => {
  for (const port of (event as MessageEvent).ports) {
    servePort(engine, port, lifelineEnd);
    port.start();
  }
});
