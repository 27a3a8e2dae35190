import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "../../build.mjs";
import { withoutPeer } from "./options.mjs";
import { dataFile, installPeers, peersAreAtHand } from "./peer.mjs";
import { say } from "./report.mjs";

/** Whether the peer takes part: without it our side is measured alone, on data of our own. */
export const peerTakesPart = () => {
  if (withoutPeer()) return false;
  if (peersAreAtHand()) {
    installPeers();
    return true;
  }
  say("The peer was not at hand: our side is measured alone.");
  return false;
};

const cache = resolve("node_modules/.cache/bench-data");

/** A household of ours in one file. */
const ownFile = async (size, format) => {
  const file = join(cache, `household-${size}.${format}`);
  if (existsSync(file)) return file;
  await build();
  mkdirSync(cache, { recursive: true });
  const command = ["desktop/dist/coffer.mjs", "bench-data", "--transactions", String(size)];
  const { status } = spawnSync(process.execPath, [...command, "--format", format, "--output", file], {
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Error("the data could not be made");
  return file;
};

/**
 * The statements of a household with `size` transactions, one file an account: the peer's data set where there is one
 * of that size, so that both sides hold the same, else a household of our own in one file.
 */
export const statementFiles = async (size, format) => {
  const manifest = dataFile(size, "MANIFEST.json");
  if (!existsSync(manifest)) return [await ownFile(size, format)];
  const { files } = JSON.parse(readFileSync(manifest, "utf8"));
  return Object.keys(files)
    .filter((name) => name.endsWith(`.${format}`))
    .map((name) => dataFile(size, name));
};

/** The same as one OFX file, as a bank sends the statements of all accounts together. */
export const oneOfx = async (size) => {
  const files = await statementFiles(size, "ofx");
  if (files.length === 1) return files[0];
  const texts = files.map((file) => readFileSync(file, "utf8"));
  const from = (text) => text.search(MESSAGES);
  const head = texts[0].slice(0, from(texts[0]));
  const statements = texts.map((text) => text.slice(from(text), text.lastIndexOf("</OFX>")));
  return written(`all-${size}.ofx`, `${head}${statements.join("\n")}</OFX>\n`);
};

const MESSAGES = /<(?:BANK|CREDITCARD)MSGSRSV1>/;

const written = (name, text) => {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, name);
  writeFileSync(file, text);
  return file;
};

/** What a bank's site lets people download: one account, `rows` lines, newest first. */
export const bankCsv = (rows) => {
  const payees = [
    "REWE SAGT DANKE 4411",
    "Stadtwerke",
    "Café Blüte",
    'Weber & "Söhne" OHG',
    "DB Vertrieb GmbH",
    "Netto 2207",
  ];
  const memos = ["Einkauf", "Abschlag Strom", "", "Rechnung 88-{n}", "Fahrkarte, 2. Klasse"];
  const lines = ["Date,Description,Memo,Amount,Balance,Reference"];
  let balance = 250_000;
  for (let at = rows; at > 0; at -= 1) {
    const amount = at % 19 === 0 ? 180_000 + (at % 977) : -(199 + ((at * 7919) % 13_500));
    const day = new Date(Date.UTC(2006, 0, 1) + Math.floor((at / rows) * 7300) * 86_400_000);
    const payee = payees[(at * 31) % payees.length];
    const memo = memos[(at * 17) % memos.length].replace("{n}", String(at));
    const cells = [
      day.toISOString().slice(0, 10),
      `${payee} ${at % 173}`,
      memo,
      money(amount),
      money(balance),
      `R${at}`,
    ];
    lines.push(cells.map(quoted).join(","));
    balance -= amount;
  }
  return `${lines.join("\r\n")}\r\n`;
};

const money = (cents) => (cents / 100).toFixed(2);

const quoted = (cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * The next statement of the first account of an OFX file: half of its lines are the last ones of that file again, half
 * are new.
 */
export const nextStatement = (file, rows) => {
  const text = readFileSync(file, "utf8");
  const from = text.indexOf("<BANKTRANLIST>");
  const lines = text
    .slice(from, text.indexOf("</BANKTRANLIST>", from))
    .split("\n")
    .filter((line) => line.startsWith("<STMTTRN>"));
  const repeated = lines.slice(-Math.ceil(rows / 2));
  const fresh = lines
    .slice(-rows, -repeated.length)
    .map((line, at) =>
      line
        .replace(/<DTPOSTED>\d{8}/, `<DTPOSTED>2026${twoDigits(1 + (at % 9))}${twoDigits(1 + (at % 28))}`)
        .replace(/<FITID>[^<]+/, `<FITID>NEXT-${at}`),
    );
  const body = [...repeated, ...fresh].join("\n");
  return written(
    `next-${rows}.ofx`,
    `${text.slice(0, from)}<BANKTRANLIST>\n${body}\n</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\n`,
  );
};

const twoDigits = (count) => String(count).padStart(2, "0");
