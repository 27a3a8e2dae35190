import type { Preferences } from "@coffer/core/settings";

export type Theme = Preferences["theme"];
export type Density = Preferences["density"];

/** Remembered on the device, outside the vault, so that the lock screen looks as the person likes: it says nothing about them. */
const KEY = "coffer.theme";

/** Puts the remembered theme on the page before anything is drawn. */
export const restoreTheme = (): void => {
  const theme = localStorage.getItem(KEY);
  if (theme === "light" || theme === "dark") document.documentElement.dataset["theme"] = theme;
};

/** Dresses the page and remembers the theme. */
export const applyAppearance = ({
  theme,
  density,
}: {
  readonly theme: Theme;
  readonly density: Density;
}): void => {
  const { dataset } = document.documentElement;
  if (theme === "system") {
    delete dataset["theme"];
    localStorage.removeItem(KEY);
  } else {
    dataset["theme"] = theme;
    localStorage.setItem(KEY, theme);
  }
  dataset["density"] = density;
};
