import { createContext, useContext, useEffect, type ReactElement, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { classNames } from "./class-names.ts";

/** The place in the frame's top bar where a page writes its name and its controls. */
export const PageBarContext = createContext<HTMLElement | null>(null);

/**
 * One screen: its title and controls go into the top bar, its content below. `title` also names the browser tab, so it is the
 * name of a place, never of an account or a payee: tab titles are kept in the browser's history.
 */
export function Page({
  title,
  controls,
  width = "full",
  children,
}: {
  readonly title: string;
  /** What chooses what the page shows: a month, a search. */
  readonly controls?: ReactNode;
  /** `text` for pages that are read, `full` for tables. */
  readonly width?: "full" | "wide" | "text";
  readonly children: ReactNode;
}): ReactElement {
  const bar = useContext(PageBarContext);
  useEffect(() => {
    document.title = `${title} · Coffer`;
  }, [title]);
  return (
    <>
      {bar !== null &&
        createPortal(
          <>
            {/* On a phone the bottom bar says where one is; the room belongs to the controls. */}
            <h1
              className={classNames(
                "truncate text-15 font-strong",
                controls !== undefined && "narrow:spoken",
              )}
            >
              {title}
            </h1>
            {controls}
          </>,
          bar,
        )}
      <div className={classNames("min-h-full", widths[width])}>{children}</div>
    </>
  );
}

const widths = {
  full: "flex flex-col",
  wide: "mx-auto w-full max-w-[1200px] px-6 py-6 narrow:px-4 narrow:py-4",
  text: "mx-auto w-full max-w-[720px] px-6 py-6 narrow:px-4 narrow:py-4",
};
