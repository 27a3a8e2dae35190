export { connectEngine } from "./connect-engine.ts";
export { EngineFault } from "./port-client.ts";
