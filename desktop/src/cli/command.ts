/** The world of a command: what it may read and where it may write. Handed in, so that tests need no process. */
export interface Terminal {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Replaces the file. */
  readonly writeFile: (path: string, chunks: Iterable<string | Uint8Array>) => Promise<void>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly environment: { readonly [name: string]: string | undefined };
  /** Asks the person, without showing what is typed; null where nobody can be asked. */
  readonly askSecret: (question: string) => Promise<string | null>;
}

/** 0 done; 1 called wrongly; 2 the input cannot be used. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  /** One line for the overview: what is given, what it does. */
  readonly usage: string;
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}

/** Called wrongly: the message says how it is called. */
export const misused = (terminal: Terminal, usage: string): ExitCode => {
  terminal.err(`Usage: coffer ${usage}\n`);
  return 1;
};

/** A failure as plain data, for people and scripts alike. */
export interface Problem {
  readonly code: string;
  readonly facts?: { readonly [name: string]: unknown };
}

export const failed = (terminal: Terminal, problem: Problem): ExitCode => {
  terminal.err(`${JSON.stringify(problem)}\n`);
  return 2;
};
