import type { EngineViews } from "@coffer/core/contract";

/** What a screen sends to the engine over its port. `id`s are the screen's own, never used twice. */
export type Request =
  /** The first word on a port. The Web Lock named here is held for as long as the screen lives. */
  | { readonly kind: "hello"; readonly lifeline: string }
  | {
      readonly kind: "call";
      readonly id: number;
      readonly section: string;
      readonly command: string;
      readonly input: unknown;
      /** Whether the caller wants to hear how far it is. */
      readonly progress: boolean;
    }
  | {
      readonly kind: "watch";
      readonly id: number;
      readonly view: keyof EngineViews;
      readonly params: unknown;
    }
  | { readonly kind: "unwatch"; readonly id: number };

/** What the engine sends back. */
export type Reply =
  | { readonly kind: "answer"; readonly id: number; readonly value: unknown }
  /** The engine threw: a bug, told by its message alone. */
  | { readonly kind: "fault"; readonly id: number; readonly message: string }
  | { readonly kind: "progress"; readonly id: number; readonly done: number }
  | { readonly kind: "view"; readonly id: number; readonly value: unknown };

/** Half of a channel: what a `MessagePort`, a `Worker` and a worker's own scope have in common. */
export interface Port {
  readonly postMessage: (message: unknown) => void;
  readonly addEventListener: (type: "message", listener: (event: MessageEvent) => void) => void;
  readonly removeEventListener: (type: "message", listener: (event: MessageEvent) => void) => void;
}
