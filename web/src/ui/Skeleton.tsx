import type { ReactElement } from "react";
import { classNames } from "./class-names.ts";

/** Holds the place of what is coming; seen only when that takes longer than 150 ms. */
export function Skeleton({ className }: { readonly className?: string }): ReactElement {
  return (
    <span
      aria-hidden="true"
      className={classNames("after-patience block rounded-small bg-wash-strong", className)}
    />
  );
}

/** Some lines of waiting text. */
export function SkeletonLines({ count = 3 }: { readonly count?: number }): ReactElement {
  return (
    <div aria-busy="true" className="flex flex-col gap-3">
      {Array.from({ length: count }, (_, line) => (
        <Skeleton key={line} className={line % 3 === 2 ? "h-3 w-1/2" : "h-3 w-full"} />
      ))}
    </div>
  );
}
