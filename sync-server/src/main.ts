import { serve } from "@hono/node-server";
import { fileURLToPath } from "node:url";
import { readConfig } from "./config/config.ts";
import { createApp } from "./http/app.ts";

const config = readConfig(process.env);
const webRoot = config.webRoot ?? fileURLToPath(new URL("../../web/dist", import.meta.url));

const server = serve(
  { fetch: createApp(webRoot).fetch, hostname: config.host, port: config.port },
  ({ address, port }) => console.log(`Coffer is at http://${address}:${port}`),
);
server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Port ${config.port} is taken: name another one in PORT.`);
  process.exitCode = 1;
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
}
