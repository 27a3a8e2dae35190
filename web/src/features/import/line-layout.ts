/** How much room a line has: on a phone two lines of text, on a wide screen a column for the category. */
export type LineLayout = "narrow" | "plain" | "roomy";

/** The columns of head and lines. */
export const lineColumns: { readonly [Layout in LineLayout]: string } = {
  narrow: "grid-cols-[44px_minmax(0,1fr)_auto]",
  plain: "grid-cols-[32px_112px_96px_minmax(0,3fr)_minmax(0,2fr)_136px]",
  roomy: "grid-cols-[32px_112px_96px_minmax(0,3fr)_minmax(0,1fr)_minmax(0,2fr)_148px]",
};
