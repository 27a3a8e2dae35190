import type { Engine, EngineViews, ImportCommands, ImportPreview, SessionView } from "@coffer/core/contract";
import { err, ok } from "@coffer/core/kernel";
import { describe, expect, test } from "vitest";
import { createImportSession } from "./import-session.ts";

const aPreview = (patch: Partial<ImportPreview> = {}): ImportPreview => ({
  previewId: "p1",
  files: [],
  counts: { fresh: 3, duplicate: 1, skipped: 1, included: 3, confirming: 0 },
  ...patch,
});

const aFile = (name: string): File => new File(["x"], name);

/** An engine that answers when the test says so. */
const anEngine = (commands: Partial<ImportCommands>) => {
  const cancelled: string[] = [];
  let session: (view: SessionView) => void = () => {};
  const engine: Pick<Engine, "imports" | "watch"> = {
    imports: {
      preview: async () => ok(aPreview()),
      rows: async () => ({ count: 0, rows: [] }),
      remap: async () => ok(aPreview()),
      retarget: async () => ok(aPreview()),
      include: async () => ok(aPreview()),
      commit: async () => err({ code: "import/nothing_to_import" }),
      cancel: async ({ previewId }) => void cancelled.push(previewId),
      ...commands,
    },
    watch: <Name extends keyof EngineViews>(
      _view: Name,
      _params: unknown,
      listener: (value: EngineViews[Name]["value"]) => void,
    ) => {
      session = listener;
      return () => {};
    },
  };
  let ids = 0;
  return {
    session: createImportSession(engine, () => `p${(ids += 1)}`),
    cancelled,
    lock: () => session({ phase: "closed", vaults: [] }),
  };
};

const later = <T>(): { readonly answer: Promise<T>; readonly give: (value: T) => void } => {
  let give: (value: T) => void = () => {};
  const answer = new Promise<T>((resolve) => {
    give = resolve;
  });
  return { answer, give };
};

describe("an import", () => {
  test("goes from the files to their preview", async () => {
    const { session } = anEngine({});
    const started = session.start([aFile("march.csv")], null);
    expect(session.state()).toEqual({ phase: "reading", names: ["march.csv"], done: 0 });
    await started;
    expect(session.state()).toMatchObject({ phase: "preview", version: 0, busy: false });
  });
  test("that was cancelled while it was read is not shown when it is answered after all", async () => {
    const read = later<Awaited<ReturnType<ImportCommands["preview"]>>>();
    const { session, cancelled } = anEngine({ preview: async () => read.answer });
    const started = session.start([aFile("march.csv")], null);
    session.cancel();
    read.give(ok(aPreview()));
    await started;
    expect(session.state()).toEqual({ phase: "idle" });
    expect(cancelled).toEqual(["p1"]);
  });
  test("takes the place of the one before", async () => {
    const { session, cancelled } = anEngine({});
    await session.start([aFile("march.csv")], null);
    await session.start([aFile("april.csv")], null);
    expect(cancelled).toEqual(["p1"]);
    expect(session.state().phase).toBe("preview");
  });
  test("goes with its vault", async () => {
    const { session, lock } = anEngine({});
    await session.start([aFile("march.csv")], null);
    lock();
    expect(session.state()).toEqual({ phase: "idle" });
  });
  test("of a file that cannot be opened says so", async () => {
    const { session } = anEngine({});
    const gone = { name: "gone.csv", arrayBuffer: async () => Promise.reject(new Error("gone")) };
    await session.start([gone as unknown as File], null);
    expect(session.state()).toEqual({ phase: "failed", problem: { code: "import/file_gone" } });
  });
});

describe("changes by hand", () => {
  test("that come faster than files are read skip the steps between", async () => {
    const first = later<Awaited<ReturnType<ImportCommands["retarget"]>>>();
    const names: string[] = [];
    const { session } = anEngine({
      retarget: async ({ target }) => {
        names.push("name" in target ? target.name : "");
        return names.length === 1 ? first.answer : ok(aPreview());
      },
    });
    await session.start([aFile("march.csv")], null);
    for (const name of ["G", "Gi", "Gir", "Giro"]) {
      session.retarget({ statement: "0.0", target: { name, kind: "checking", currency: "EUR" as never } });
    }
    expect(session.state()).toMatchObject({ busy: true });
    first.give(ok(aPreview()));
    await settled();
    expect(names).toEqual(["G", "Giro"]);
    expect(session.state()).toMatchObject({ busy: false, version: 2 });
  });
  test("of single lines leave the lines as they are shown", async () => {
    const { session } = anEngine({
      include: async () =>
        ok(aPreview({ counts: { fresh: 3, duplicate: 1, skipped: 1, included: 2, confirming: 0 } })),
    });
    await session.start([aFile("march.csv")], null);
    session.include({ statement: "0.0", index: 0, included: false });
    await settled();
    expect(session.state()).toMatchObject({ version: 0, preview: { counts: { included: 2 } } });
  });
  test("that fail say why and keep what was there", async () => {
    const { session } = anEngine({ remap: async () => err({ code: "import/no_table" }) });
    await session.start([aFile("march.csv")], null);
    session.remap({ file: 0, mapping: {} as never }, []);
    await settled();
    expect(session.state()).toMatchObject({ phase: "preview", problem: { code: "import/no_table" } });
  });
});

describe("what a file leaves open", () => {
  const asking = aPreview({
    files: [
      {
        name: "march.csv",
        format: "CSV",
        encoding: "utf-8",
        problem: null,
        statements: [],
        table: { mapping: {} as never, sample: [], questions: ["date_order", "sign"], remembered: false },
      },
    ],
  });
  test("stays open until it is answered, though the engine asks no more once a mapping was made by hand", async () => {
    const { session } = anEngine({ preview: async () => ok(asking), remap: async () => ok(aPreview()) });
    await session.start([aFile("march.csv")], null);
    session.remap({ file: 0, mapping: {} as never }, ["date_order"]);
    await settled();
    expect(session.state()).toMatchObject({ questions: [["sign"]] });
    session.remap({ file: 0, mapping: {} as never }, ["sign"]);
    expect(session.state()).toMatchObject({ questions: [[]] });
  });
});

describe("the commit", () => {
  test("waits for the last change, and ends the import", async () => {
    const steps: string[] = [];
    const { session } = anEngine({
      include: async () => {
        steps.push("include");
        return ok(aPreview());
      },
      commit: async () => {
        steps.push("commit");
        return ok({ importId: "i" as never, added: 3, accountIds: [] });
      },
    });
    await session.start([aFile("march.csv")], null);
    session.include({ statement: "0.0", index: 0, included: false });
    expect(await session.commit()).toMatchObject({ ok: true, value: { added: 3 } });
    expect(steps).toEqual(["include", "commit"]);
    expect(session.state()).toEqual({ phase: "idle" });
  });
  test("that fails goes back to the preview and says why", async () => {
    const { session } = anEngine({ commit: async () => err({ code: "store/quota_exceeded" }) });
    await session.start([aFile("march.csv")], null);
    await session.commit();
    expect(session.state()).toMatchObject({ phase: "preview", problem: { code: "store/quota_exceeded" } });
  });
  test("can be cancelled on its way", async () => {
    const committed = later<Awaited<ReturnType<ImportCommands["commit"]>>>();
    const { session, cancelled } = anEngine({ commit: async () => committed.answer });
    await session.start([aFile("march.csv")], null);
    const answer = session.commit();
    await settled();
    expect(session.state().phase).toBe("committing");
    session.cancel();
    committed.give(err({ code: "import/cancelled" }));
    await answer;
    expect(cancelled).toEqual(["p1"]);
    expect(session.state()).toEqual({ phase: "idle" });
  });
});

/** Lets all answers that are ready arrive. */
const settled = async (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
