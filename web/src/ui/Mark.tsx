import type { ReactElement } from "react";

/** Coffer's mark: a chest seen from the front, its lid a coin rising. The same drawing is `public/icon.svg`. */
export function Mark({ size = 20 }: { readonly size?: number }): ReactElement {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="4 4 24 24"
      fill="none"
      className="shrink-0 text-accent"
    >
      <path
        d="M5 14.5A8.5 8.5 0 0 1 13.5 6h5a8.5 8.5 0 0 1 8.5 8.5V24a2.5 2.5 0 0 1-2.5 2.5h-17A2.5 2.5 0 0 1 5 24Z"
        fill="currentColor"
      />
      <path d="M5 15.5h7.200M19.800 15.5H27" stroke="var(--paper)" strokeWidth="2" />
      <circle cx="16" cy="15.5" r="3.800" stroke="var(--paper)" strokeWidth="2" />
      <path d="M16 14.600v3.900" stroke="var(--paper)" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
