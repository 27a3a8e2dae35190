import { serveStatic } from "@hono/node-server/serve-static";
import { Hono, type MiddlewareHandler } from "hono";
import { etag } from "hono/etag";
import { problem } from "./problem.ts";
import { securityHeaders } from "./security-headers.ts";

const ONE_YEAR = "public, max-age=31536000, immutable";
/** Asked for anew each time, so that an update is seen; a 304 when nothing changed. */
const FRESH = "no-cache";

/** Vite names what it puts in `assets` by its content; all else may change under its name. */
const cacheFor: MiddlewareHandler = async (context, next) => {
  await next();
  if (!context.res.ok) return;
  context.res.headers.set("Cache-Control", context.req.path.startsWith("/assets/") ? ONE_YEAR : FRESH);
};

/** A path without a file ending is a screen: the page is served and its own router finds the way. */
const isScreen = (path: string): boolean => !/\.[^/]+$/.test(path) && !path.startsWith("/api/");

/** The HTTP face: the built app under its headers, and whether the server lives. Takes no request with a body. */
export const createApp = (webRoot: string): Hono => {
  const app = new Hono();
  const files = { root: webRoot, precompressed: true };
  const file = serveStatic(files);
  const page = serveStatic({ ...files, rewriteRequestPath: () => "/index.html" });

  app.use(securityHeaders);
  app.get("/healthz", (context) => context.json({ status: "ok" }));
  app.use(cacheFor, etag());
  app.get("*", file);
  app.get("*", (context, next) => (isScreen(context.req.path) ? page(context, next) : next()));
  app.notFound((context) => problem(context, 404, "not-found"));
  app.onError((_error, context) => problem(context, 500, "internal"));
  return app;
};
