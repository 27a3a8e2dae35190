export { connectEngine } from "./connect-engine.ts";
