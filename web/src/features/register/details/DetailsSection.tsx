import type { ReactElement, ReactNode } from "react";

/** One heading of the details, with what belongs under it. */
export function DetailsSection({
  title,
  action,
  children,
}: {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <section className="flex flex-col gap-2 border-t border-hairline pt-4">
      <div className="flex min-h-7 items-center justify-between gap-2">
        <h3 className="text-13 font-strong">{title}</h3>
        {action}
      </div>
      {children}
    </section>
  );
}
