import { describe, expect } from "vitest";
import { attachToEngine } from "./engine-worker.ts";
import { journey } from "./journey.ts";
import {
  addAccount,
  chooseFiles,
  createVault,
  editCell,
  enterTransaction,
  goTo,
  importFiles,
  isLocked,
  leaveAndReturn,
  lock,
  openAccount,
  rows,
  tryPassphrase,
  typeNewPassphrase,
  unlock,
} from "./person.ts";
import { ofx } from "./statements.ts";
import { scanFolder, scanStorage, type Found } from "./storage-scan.ts";

/** Words that occur nowhere but in what the person types and imports. */
const canary = {
  passphrase: "zweihundertzwanzig petrichor quokkas",
  mistyped: "zweihundertzwanzig petrichor quolls",
  account: "Quagga savings jar",
  payee: "Xylograph & Zephyr Bakery",
  note: "birthday of the numbat",
  search: "numbat",
  imported: "Kakapo Conservancy Kiosk",
  memo: "PANGOLIN REF 77123",
  number: "99887766554433",
  file: "wombat-statement.ofx",
} as const;
/** An amount as the app writes it, as it is stored, and as the file has it. */
const amounts = ["7,654,321.09", "7654321.09", "765432109"] as const;

describe("the canary", () => {
  journey("nothing that was typed or imported lies anywhere in plain text", async ({ profile }) => {
    const { context } = await profile.open();
    const heard: string[] = [];
    context.on("request", (request) => heard.push(`${request.url()} ${request.postData() ?? ""}`));
    context.on("console", (message) => heard.push(message.text()));
    const page = await context.newPage();
    page.on("framenavigated", (frame) => heard.push(frame.url()));
    await page.goto("/");
    const words = await createVault(page, { passphrase: canary.passphrase });
    const mixed = words.toReversed().join(" ");
    const texts = [...Object.values(canary), ...amounts, words.join(" "), mixed];
    const engine = await attachToEngine(page);

    await addAccount(page, { name: canary.account, opening: amounts[1] });
    await openAccount(page, canary.account);
    await enterTransaction(page, { payee: canary.payee, amount: amounts[1], note: "to be replaced" });
    await page.keyboard.press("Escape");
    await editCell(page, rows(page, canary.payee), "Note", canary.note);
    await rows(page, canary.note).waitFor();
    await page.getByRole("searchbox").fill(canary.search);
    await expect.poll(() => rows(page).count()).toBe(1);
    const line = {
      date: "2026-03-04",
      amount: `-${amounts[1]}`,
      payee: canary.imported,
      memo: canary.memo,
    };
    const statement = ofx([line], { name: canary.file, account: canary.number });
    await importFiles(page, statement);
    await rows(page, canary.imported).waitFor();
    await chooseFiles(page, statement);
    await page.getByRole("button", { name: "Nothing to add" }).waitFor();
    await goTo(page, "Overview");

    const found: Found[] = [...(await scanStorage(page, texts))];
    await lock(page);
    await tryPassphrase(page, canary.mistyped);
    await page.getByText("This passphrase does not open the vault.").waitFor();
    await page.getByRole("button", { name: "Use recovery words" }).click();
    await page.getByLabel("Recovery words").fill(mixed);
    await typeNewPassphrase(page, canary.mistyped);
    await page.getByRole("button", { name: "Open the vault" }).click();
    await page.getByText("These words do not open this vault.").waitFor();
    found.push(...(await scanStorage(page, texts)));
    await engine.detach();
    await leaveAndReturn(page);
    await isLocked(page);
    await unlock(page, canary.passphrase);
    found.push(...(await scanStorage(page, texts)));
    await context.close();

    const logs = [...heard, ...engine.logs].join("\n");
    for (const text of texts) {
      if (logs.includes(text) || logs.includes(encodeURIComponent(text))) found.push({ where: "logs", text });
    }
    found.push(...scanFolder(profile.folder, texts));
    expect(found).toEqual([]);
    // The worker's own troubles are seen by nobody else: a policy it broke, an error it logged.
    expect(engine.logs).toEqual([]);
  });

  journey("would be found wherever it lay", async ({ profile }) => {
    const { context } = await profile.open();
    const page = await context.newPage();
    await page.goto("/");
    await page.evaluate(async (text) => {
      const opening = indexedDB.open("control");
      opening.addEventListener("upgradeneeded", () => {
        for (const name of ["utf8", "utf16", "text", "key"]) opening.result.createObjectStore(name);
      });
      const database = await new Promise<IDBDatabase>((resolve) => {
        opening.addEventListener("success", () => resolve(opening.result));
      });
      const wide = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
      const writing = database.transaction(["utf8", "utf16", "text", "key"], "readwrite", {
        durability: "strict",
      });
      writing.objectStore("utf8").put({ deep: [{ er: new TextEncoder().encode(`..${text}..`) }] }, 1);
      writing.objectStore("utf16").put(wide.buffer, 1);
      writing.objectStore("text").put([{ payee: text }], 1);
      writing.objectStore("key").put(0, text);
      await new Promise((resolve) => writing.addEventListener("complete", resolve));
      database.close();
      localStorage.setItem("local", text);
      sessionStorage.setItem("session", text);
      await (await caches.open("control")).put("/control", new Response(text));
      history.replaceState({ text }, "");
    }, canary.payee);
    const places = (await scanStorage(page, [canary.payee])).map(({ where }) => where);
    for (const place of [
      "IndexedDB control/utf8.0.deep.0.er",
      "IndexedDB control/utf16.0",
      "IndexedDB control/text.0.0.payee",
      "IndexedDB control/key keys.0",
      "localStorage local",
      "sessionStorage session",
      "Cache Storage",
      "history state",
    ]) {
      expect(places.filter((where) => where.includes(place))).not.toEqual([]);
    }
    await context.close();
    expect(scanFolder(profile.folder, [canary.payee])).not.toEqual([]);
  });
});
