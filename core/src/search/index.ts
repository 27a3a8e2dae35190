export { foldText } from "./fold.ts";
export { parseQuery, type Query, type Term } from "./query.ts";
export { rankNames, type Ranked } from "./rank.ts";
export { createSearchIndex, type SearchIndex } from "./search-index.ts";
export type { SearchNames } from "./search-names.ts";
