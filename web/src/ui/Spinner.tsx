import type { ReactElement } from "react";

/** A small turning arc: something is under way and how long it takes is not known. */
export function Spinner({ size = 16 }: { readonly size?: number }): ReactElement {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      className="turning shrink-0"
    >
      <path d="M10 3a7 7 0 1 1-7 7" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
    </svg>
  );
}
