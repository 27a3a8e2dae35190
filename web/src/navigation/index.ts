export { offerFiles, takeOfferedFiles, useOfferedFiles, type OfferedFiles } from "./offered-files.ts";
export {
  overviewRanges,
  parseOverviewSearch,
  type OverviewRange,
  type OverviewSearch,
} from "./overview-search.ts";
export {
  parseRegisterSearch,
  registerQueryOf,
  registerSearchOf,
  type RegisterSearch,
} from "./register-search.ts";
export { setRegisterText, useRegisterText } from "./register-text.ts";
