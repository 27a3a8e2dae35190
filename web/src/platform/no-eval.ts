import { config } from "zod/v4/core";

/**
 * Schemas are checked by plain code, never by code made from text: our CSP would refuse it, and the browser would report the
 * attempt. Imported before any schema is made, by the page and by the worker.
 */
config({ jitless: true });
