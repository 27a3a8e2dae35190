import { useRouter } from "@tanstack/react-router";
import type { ComponentProps, ReactElement } from "react";
import type { ChartLink } from "./chart-point.ts";

/**
 * A link of a mark. A page of charts has a hundred of them, so it does without what the router's own links watch all the time:
 * whether they are the page one is on, and whether to load ahead.
 */
export function MarkLink({
  link,
  children,
  ...rest
}: { readonly link: ChartLink } & Omit<ComponentProps<"a">, "href" | "onClick">): ReactElement {
  const router = useRouter();
  return (
    <a
      {...rest}
      href={`${link.to}${router.options.stringifySearch(link.search)}`}
      onClick={(event) => {
        const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
        if (elsewhere || event.button !== 0) return;
        event.preventDefault();
        void router.navigate(link);
      }}
    >
      {children}
    </a>
  );
}
