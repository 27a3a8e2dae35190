export { Preferences } from "./preferences.ts";
