export { applyAppearance, restoreTheme, type Density, type Theme } from "./appearance.ts";
export { copyText } from "./clipboard.ts";
export { chooseFiles, saveFile } from "./files.ts";
export { useOnline } from "./use-online.ts";
