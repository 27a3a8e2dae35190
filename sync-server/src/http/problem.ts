import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

const titles = {
  "not-found": "There is nothing here.",
  internal: "The server failed; nothing was changed.",
} as const;

/** An error as RFC 9457 wants it: a type to act on, a title to read, nothing of the server's insides. */
export const problem = (
  context: Context,
  status: ContentfulStatusCode,
  type: keyof typeof titles,
): Response =>
  context.json({ type: `/problems/${type}`, title: titles[type], status }, status, {
    "Content-Type": "application/problem+json",
    "Cache-Control": "no-store",
  });
