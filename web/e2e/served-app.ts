import type { TestProject } from "vitest/node";
import { startServer } from "./server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built app is served. */
    readonly appUrl: string;
  }
}

/** Serves the built app by its real server, so that the journeys run under its real headers. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await startServer();
  project.provide("appUrl", server.address);
  return server.stop;
};
