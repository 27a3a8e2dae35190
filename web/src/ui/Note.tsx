import type { ReactElement, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icon-paths.ts";

/** A remark within a page: what to know, what to mind, what went wrong (`ErrorNote` for that). */
export function Note({
  tone = "plain",
  icon,
  action,
  children,
}: {
  readonly tone?: "plain" | "caution" | "trouble";
  readonly icon?: IconName;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div
      role={tone === "trouble" ? "alert" : "note"}
      className={classNames(
        "flex items-start gap-2.5 rounded-regular px-3 py-2.5 text-13 text-ink",
        tones[tone],
      )}
    >
      <Icon name={icon ?? icons[tone]} className={classNames("mt-0.5", marks[tone])} />
      <div className="min-w-0 flex-1">{children}</div>
      {action}
    </div>
  );
}

const tones = { plain: "bg-wash", caution: "bg-caution-wash", trouble: "bg-trouble-wash" };
const marks = { plain: "text-soft", caution: "text-caution", trouble: "text-trouble" };
const icons = { plain: "info", caution: "warning", trouble: "warning" } as const;
