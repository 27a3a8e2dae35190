import { fileURLToPath } from "node:url";

/** What a person does in Coffer, by what they read on the screen. */

const passphrase = "copper lantern drifts past seven quiet rivers";

/** Has every page watch itself from before its own scripts run: what it shows, how long its tasks take. */
export const watchPage = (context) =>
  context.addInitScript({ path: fileURLToPath(new URL("in-page.js", import.meta.url)) });

/** The first frame in which the check holds: milliseconds since the page was asked for. */
export const until = (page, check, ...args) =>
  page.evaluate(([name, given]) => globalThis.bench.until(name, ...given), [check, args]);

export const rowCount = (page) => page.evaluate(() => globalThis.bench.rowCount());

const isOpen = (page) => page.getByRole("navigation", { name: "Places" }).filter({ visible: true }).waitFor();

export const createVault = async (page) => {
  await page.getByRole("button", { name: "Create a vault" }).click();
  await page.getByLabel("Name").fill("Household");
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await page.getByLabel("Passphrase again").fill(passphrase);
  await page.getByRole("button", { name: "Create vault" }).click();
  await page.getByRole("button", { name: "Go on without them" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Go on without them" }).click();
  await isOpen(page);
};

export const unlock = async (page) => {
  const field = page.getByLabel("Passphrase");
  await field.fill(passphrase);
  await field.press("Enter");
};

export const goTo = (page, place) =>
  page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: place, exact: true }).click();

/** Chooses statement files and adds all they hold; ends with the register of what was added. */
export const importFiles = async (page, files) => {
  await goTo(page, "Import");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose files" }).click();
  await (await chooser).setFiles(files);
  await until(page, "button", "Add ");
  await page.getByRole("button", { name: /^Add / }).click();
  await until(page, "register", "");
};

/** Drops a file on the window: when, in milliseconds since the page was asked for. */
export const dropFile = (page, name, text) =>
  page.evaluate(
    ([called, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], called));
      const dropped = performance.now();
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      return dropped;
    },
    [name, text],
  );

/** The longest task on the screen's thread since `start`, in milliseconds; 0 when none took longer than 50. */
export const longestTask = (page, start) =>
  page.evaluate(
    (since) =>
      globalThis.bench.longTasks
        .filter(({ startTime }) => startTime >= since)
        .reduce((longest, { duration }) => Math.max(longest, duration), 0),
    start,
  );
