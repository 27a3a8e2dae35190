import { useId, type ReactElement, type ReactNode } from "react";

/** One heading of a settings page with what belongs to it. */
export function Section({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text?: ReactNode;
  readonly children?: ReactNode;
}): ReactElement {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="border-b border-hairline py-6 first:pt-0 last:border-0">
      <h2 id={heading} className="text-15 font-strong">
        {title}
      </h2>
      {text !== undefined && <p className="mt-1 max-w-prose text-13 text-soft">{text}</p>}
      {children !== undefined && (
        <div className="mt-4 flex max-w-104 flex-col items-stretch gap-4">{children}</div>
      )}
    </section>
  );
}
