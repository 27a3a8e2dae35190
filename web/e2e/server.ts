import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export interface RunningServer {
  /** Like `http://127.0.0.1:41234`. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

const main = fileURLToPath(new URL("../../sync-server/dist/main.mjs", import.meta.url));

const addressOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once("exit", () => reject(new Error("the server ended before it was ready")));
    server.stdout?.on("data", (text) => {
      const address = /http:\/\/\S+/.exec(String(text))?.[0];
      if (address !== undefined) resolve(address);
    });
  });

/** The real server over the built app, or over the folder that `WEB_ROOT` names; any free port unless one is named. */
export const startServer = async (
  settings: { readonly WEB_ROOT?: string; readonly PORT?: string } = {},
): Promise<RunningServer> => {
  const server = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: "0", ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await addressOf(server);
  return {
    address,
    stop: async () => {
      const ended = once(server, "exit");
      server.kill();
      await ended;
    },
  };
};
