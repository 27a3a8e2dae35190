import type { ReactElement, ReactNode } from "react";
import { Mark } from "../../ui/index.ts";

/** The quiet page before a vault is open: the mark, a heading, one thing to do. */
export function FrontPage({
  heading,
  lead,
  wide = false,
  children,
}: {
  readonly heading: ReactNode;
  readonly lead?: ReactNode;
  readonly wide?: boolean;
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <main className="flex min-h-dvh flex-col items-center px-4 pt-[16vh] pb-12 narrow:pt-[8vh]">
      <div className={wide ? "w-full max-w-160" : "w-full max-w-88"}>
        <Mark size={36} />
        <h1 className="mt-4 text-20 font-strong text-balance">{heading}</h1>
        {lead !== undefined && <div className="mt-1.5 text-13 text-soft text-pretty">{lead}</div>}
        <div className="mt-6">{children}</div>
      </div>
    </main>
  );
}
