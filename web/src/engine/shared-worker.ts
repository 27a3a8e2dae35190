import { hostEngine, lifelineEnd } from "./host-engine.ts";
import { servePort } from "./serve-port.ts";

/** One engine for every tab: each connects with a port of its own. */
const engine = hostEngine();

interface ConnectingScope {
  onconnect: ((event: MessageEvent) => void) | null;
}

(globalThis as unknown as ConnectingScope).onconnect = ({ ports }) => {
  for (const port of ports) {
    servePort(engine, port, lifelineEnd);
    port.start();
  }
};
