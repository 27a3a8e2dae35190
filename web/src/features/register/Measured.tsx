import { useEffect, useLayoutEffect, useRef, type ReactElement, type ReactNode } from "react";

/** Tells how tall its content is, now and whenever that changes. */
export function Measured({
  onHeight,
  children,
}: {
  readonly onHeight: (pixels: number) => void;
  readonly children: ReactNode;
}): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const tell = useRef(onHeight);
  useEffect(() => {
    tell.current = onHeight;
  });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => tell.current(element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return <div ref={box}>{children}</div>;
}
