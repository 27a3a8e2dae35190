import type { TransactionDocument } from "../../../core/src/store/index.ts";
import { encodeBase32 } from "../../../core/src/kernel/index.ts";

/** A small linear congruential generator: the same history on every machine. */
const seeded = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const idOf = (kind: number, at: number): string => {
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  view.setUint32(1, Math.floor(at / 37));
  view.setUint32(6, Math.imul(at + 1, 2_654_435_761) >>> 0);
  view.setUint32(12, Math.imul(at + 7, 40_503) >>> 0);
  bytes[0] = kind;
  return encodeBase32(bytes);
};

const DAY = 86_400_000;
const START = Date.UTC(2018, 0, 1);

/**
 * Eight years of one household's transactions: twelve accounts, 900 payees, 60 categories; seven of ten imported with
 * the bank's own text and reference, the rest typed; some notes, tags and splits.
 */
export const history = (count: number): TransactionDocument[] => {
  const below = seeded(7);
  return Array.from({ length: count }, (_, at) => {
    const payee = Math.floor((below(900) * below(900)) / 900);
    const isImported = below(10) < 7;
    const stamp = idOf(9, isImported ? Math.floor(at / 200) : at);
    const amount = below(20) === 0 ? below(400_000) : -below(12_000) - 99;
    return {
      id: idOf(1, at),
      accountId: idOf(2, below(12)),
      date: new Date(START + Math.floor((at / count) * 8 * 365) * DAY).toISOString().slice(0, 10),
      amount,
      payeeId: idOf(3, payee),
      categoryId: below(12) === 0 ? null : idOf(4, payee % 60),
      note: below(10) === 0 ? `ordered on day ${below(300)}, paid by card ${below(9)}` : "",
      tags: below(15) === 0 ? { [idOf(5, below(20))]: true } : {},
      splits:
        below(60) === 0
          ? {
              [idOf(6, at)]: { amount: amount - 50, categoryId: idOf(4, below(60)), note: "", position: 1 },
              [idOf(7, at)]: { amount: 50, categoryId: idOf(4, below(60)), note: "", position: 2 },
            }
          : {},
      status: at < count * 0.9 ? "reconciled" : isImported ? "cleared" : "uncleared",
      transferId: below(25) === 0 ? idOf(1, below(count)) : null,
      origin: isImported ? "import" : "manual",
      imported: isImported
        ? {
            importId: idOf(8, Math.floor(at / 200)),
            reference: `20${below(1e9)}${below(1e6)}`,
            payee: `PAYEE NO ${payee} STORE ${payee % 40} CITY`,
            memo: below(3) === 0 ? `CARD PURCHASE ${below(9000)}` : "",
            occurrence: 0,
          }
        : null,
      type: "transaction",
      deleted: false,
      stamp,
      stamps: below(8) === 0 ? { categoryId: idOf(9, at + 3) } : {},
    } as unknown as TransactionDocument;
  });
};
