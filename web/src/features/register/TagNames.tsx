import type { RegisterRow } from "@coffer/core/contract";
import type { ReactElement } from "react";
import { ColourDot } from "../../ui/index.ts";

/** The tags of a row, each with its colour and its name. */
export function TagNames({ tags }: { readonly tags: RegisterRow["tags"] }): readonly ReactElement[] {
  return tags.map((tag) => (
    <span
      key={tag.id}
      className="inline-flex min-w-0 max-w-28 shrink-0 items-center gap-1 rounded-small bg-wash-strong px-1.5 text-12 text-soft"
    >
      <ColourDot colour={tag.colour + 1} />
      <span className="truncate">{tag.name}</span>
    </span>
  ));
}
