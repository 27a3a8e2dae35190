import type { Engine } from "@coffer/core/contract";
import { useSyncExternalStore } from "react";
import { useEngine } from "../../views/index.ts";
import { createImportSession, type ImportSession, type ImportState } from "./import-session.ts";

const sessions = new WeakMap<Engine, ImportSession>();

const sessionOf = (engine: Engine): ImportSession => {
  const known = sessions.get(engine) ?? createImportSession(engine, () => crypto.randomUUID());
  sessions.set(engine, known);
  return known;
};

/** The one import of this page and where it stands. */
export const useImportSession = (): { readonly session: ImportSession; readonly state: ImportState } => {
  const session = sessionOf(useEngine());
  return { session, state: useSyncExternalStore(session.subscribe, session.state) };
};
