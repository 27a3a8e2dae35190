/** Whether the field that an event came from shows a list: the first Escape closes that, and nothing around it. */
export const isListOpen = (target: EventTarget): boolean =>
  target instanceof Element && target.getAttribute("aria-expanded") === "true";
