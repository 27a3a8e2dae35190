import type { ReactElement, ReactNode } from "react";
import { Note } from "./Note.tsx";

/** What happened, what it means for the money, what to do. Announced when it appears. */
export function ErrorNote({
  title,
  action,
  children,
}: {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <Note tone="trouble" action={action}>
      <p className="font-strong">{title}</p>
      {children !== undefined && <div className="text-soft">{children}</div>}
    </Note>
  );
}
