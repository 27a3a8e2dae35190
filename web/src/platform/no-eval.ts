import { config } from "zod/v4/core";

/**
 * What every `import … from "zod"` of the app stands for: see `resolve.alias` in vite.config.ts. Schemas are checked by plain code,
 * never by code made from text: our CSP would refuse it, and the browser would report the attempt. Being the module that
 * schemas are made with, it has spoken before the first of them, in the page and in the worker, however they are cut into files.
 */
config({ jitless: true });

export * from "zod/v4";
export { z } from "zod/v4";
