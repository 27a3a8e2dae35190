import { z } from "zod";

/** What the server may be told from outside; the only reader of the environment. */
const Environment = z.object({
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4600),
  /** The folder of the built app. */
  WEB_ROOT: z.string().min(1).optional(),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly webRoot: string | undefined;
}

/** Throws with the names of the settings that do not parse: a server must not start on a guess. */
export const readConfig = (environment: NodeJS.ProcessEnv): Config => {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) throw new Error(`settings that do not parse:\n${z.prettifyError(parsed.error)}`);
  return { host: parsed.data.HOST, port: parsed.data.PORT, webRoot: parsed.data.WEB_ROOT };
};
