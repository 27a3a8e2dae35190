export { EngineProvider, useEngine } from "./EngineProvider.tsx";
export { UNDO_TOAST, useAct } from "./use-act.ts";
export { useProblemText } from "./use-problem-text.ts";
export { useToday } from "./use-today.ts";
export { useView, useViewState } from "./use-view.ts";
