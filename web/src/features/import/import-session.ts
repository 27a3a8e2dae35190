import type { Engine, EngineProblem, ImportCommands, ImportPreview } from "@coffer/core/contract";
import { err, type Result } from "@coffer/core/kernel";
import { openQuestions, type OpenQuestions, questionsLeft, type TableQuestion } from "./open-questions.ts";

/** Where an import stands, from the files on to the commit. */
export type ImportState =
  | { readonly phase: "idle" }
  | { readonly phase: "reading"; readonly names: readonly string[]; readonly done: number }
  | { readonly phase: "failed"; readonly problem: EngineProblem }
  | {
      readonly phase: "preview";
      readonly preview: ImportPreview;
      /** What nobody has answered yet. */
      readonly questions: OpenQuestions;
      /** Grows whenever rows may read otherwise than before. */
      readonly version: number;
      /** A change by hand is being worked in. */
      readonly busy: boolean;
      readonly problem: EngineProblem | null;
    }
  | {
      readonly phase: "committing";
      readonly preview: ImportPreview;
      readonly questions: OpenQuestions;
      readonly version: number;
      readonly done: number;
    };

type Committed = Awaited<ReturnType<ImportCommands["commit"]>>;
type Change = () => Promise<Result<ImportPreview, EngineProblem>>;

/** One import at a time. It outlives the screen, so that a look at the register in between loses nothing. */
export interface ImportSession {
  readonly state: () => ImportState;
  readonly subscribe: (changed: () => void) => () => void;
  readonly start: (files: readonly File[], accountId: string | null) => Promise<void>;
  /** Reads a file under another mapping; `answered` are the questions that the change settles. */
  readonly remap: (
    input: Omit<Parameters<ImportCommands["remap"]>[0], "previewId">,
    answered: readonly TableQuestion[],
  ) => void;
  readonly retarget: (input: Omit<Parameters<ImportCommands["retarget"]>[0], "previewId">) => void;
  readonly include: (input: Omit<Parameters<ImportCommands["include"]>[0], "previewId">) => void;
  readonly commit: () => Promise<Committed>;
  /** Ends whatever is under way before its commit point. */
  readonly cancel: () => void;
}

const MOST_FILES = 200;

/** @param newId names a preview, so that it can be cancelled before it is answered */
export const createImportSession = (
  engine: Pick<Engine, "imports" | "watch">,
  newId: () => string,
): ImportSession => {
  const { imports } = engine;
  const listeners = new Set<() => void>();
  /** Newest change by what it changes: typing faster than files are read skips the steps between. */
  const waiting = new Map<string, Change>();
  let state: ImportState = { phase: "idle" };
  let current = "";
  let draining: Promise<void> = Promise.resolve();

  const set = (next: ImportState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const reset = (): void => {
    waiting.clear();
    current = "";
    if (state.phase !== "idle") set({ phase: "idle" });
  };

  const drain = async (id: string): Promise<void> => {
    for (let [next] = waiting; next !== undefined; [next] = waiting) {
      const [key, change] = next;
      waiting.delete(key);
      const changed = await change();
      if (current !== id || state.phase !== "preview") return;
      const busy = waiting.size > 0;
      if (!changed.ok) set({ ...state, busy, problem: changed.error });
      else {
        const version = key.startsWith("include") ? state.version : state.version + 1;
        set({ ...state, preview: changed.value, version, busy, problem: null });
      }
    }
  };
  const amend = (key: string, change: Change): void => {
    if (state.phase !== "preview") return;
    const id = current;
    const isIdle = !state.busy;
    waiting.set(key, change);
    if (!isIdle) return;
    set({ ...state, busy: true, problem: null });
    draining = drain(id);
  };

  engine.watch("session", null, ({ phase }) => {
    // A preview goes with its vault.
    if (phase !== "open") reset();
  });

  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    start: async (files, accountId) => {
      if (current !== "") void imports.cancel({ previewId: current });
      const id = newId();
      current = id;
      waiting.clear();
      if (files.length > MOST_FILES) {
        return set({
          phase: "failed",
          problem: { code: "import/too_many_files", facts: { limit: MOST_FILES } },
        });
      }
      set({ phase: "reading", names: files.map(({ name }) => name), done: 0 });
      const contents = await readAll(files);
      if (current !== id) return;
      if (contents === null) return set({ phase: "failed", problem: { code: "import/file_gone" } });
      const read = await imports.preview(
        { previewId: id, files: contents, accountId: accountId as never },
        (done) => {
          if (current === id && state.phase === "reading") set({ ...state, done });
        },
      );
      if (current !== id) return;
      set(
        read.ok
          ? {
              phase: "preview",
              preview: read.value,
              questions: openQuestions(read.value),
              version: 0,
              busy: false,
              problem: null,
            }
          : { phase: "failed", problem: read.error },
      );
    },
    remap: (input, answered) => {
      if (state.phase !== "preview") return;
      set({ ...state, questions: questionsLeft(state.questions, input.file, answered) });
      amend(`remap ${input.file}`, async () => imports.remap({ previewId: current, ...input }));
    },
    retarget: (input) =>
      amend(`retarget ${input.statement}`, async () => imports.retarget({ previewId: current, ...input })),
    include: (input) =>
      amend(`include ${input.statement} ${input.index}`, async () =>
        imports.include({ previewId: current, ...input }),
      ),
    commit: async () => {
      const id = current;
      await draining;
      if (state.phase !== "preview" || current !== id) return err({ code: "import/no_such_preview" });
      const before = state;
      const { preview, questions, version } = before;
      const committing = { phase: "committing", preview, questions, version } as const;
      set({ ...committing, done: 0 });
      const committed = await imports.commit({ previewId: id }, (done) => {
        if (current === id && state.phase === "committing") set({ ...committing, done });
      });
      if (current !== id) return committed;
      if (committed.ok) reset();
      else set({ ...before, problem: committed.error });
      return committed;
    },
    cancel: () => {
      if (current !== "") void imports.cancel({ previewId: current });
      reset();
    },
  };
};

/** The files' bytes; null when one of them cannot be read any more. */
const readAll = async (
  files: readonly File[],
): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[] | null> => {
  try {
    return await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
  } catch {
    return null;
  }
};
