/*
 * The page's own line to the engine, for what no screen asks in this way. `watchPage` keeps the port; the ids used here
 * are far above those of the page.
 */

/** Calls a command of the engine over the page's port; answers what the engine does. */
export const callEngine = (page, section, command, input) =>
  page.evaluate(([of, name, given]) => globalThis.bench.call(of, name, given), [section, command, input]);

/** Edits a transaction while the dashboard is shown: milliseconds until its view arrives, and until it shows it. */
export const editOnDashboard = (page, input) =>
  page.evaluate((given) => globalThis.bench.editOnDashboard(given), input);
