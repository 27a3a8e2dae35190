import { spawn } from "node:child_process";
import { build } from "../../build.mjs";

/** The built app behind its real server on a free port, as long as `use` runs; COFFER_ADDRESS names one that runs already. */
export const withServedApp = async (use) => {
  if (process.env.COFFER_ADDRESS) return use(process.env.COFFER_ADDRESS);
  await build();
  const server = spawn(process.execPath, ["sync-server/dist/main.mjs"], {
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    return await use(await addressOf(server));
  } finally {
    server.kill();
  }
};

const addressOf = (server) =>
  new Promise((resolve, reject) => {
    server.once("exit", () => reject(new Error("the server ended before it was ready")));
    server.stdout.on("data", (text) => {
      const address = /http:\/\/\S+/.exec(String(text))?.[0];
      if (address !== undefined) resolve(address);
    });
  });
