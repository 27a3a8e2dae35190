import type { ReactElement, ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icon-paths.ts";

/** Nothing here yet: one sentence that teaches, one button that helps. */
export function EmptyState({
  icon,
  title,
  action,
  children,
}: {
  readonly icon: IconName;
  readonly title: string;
  readonly action?: ReactNode;
  /** The sentence. */
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <div className="mx-auto flex max-w-96 flex-col items-center gap-2 px-4 py-16 text-center">
      <Icon name={icon} size={32} className="mb-1 text-faint" />
      <h2 className="text-15 font-strong">{title}</h2>
      {children !== undefined && <p className="text-13 text-soft">{children}</p>}
      {action !== undefined && <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
