export {
  defaultSort,
  parseRegisterSearch,
  registerQueryOf,
  registerSearchOf,
  type RegisterSearch,
} from "./register-search.ts";
export { setRegisterText, useRegisterText } from "./register-text.ts";
