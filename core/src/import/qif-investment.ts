import type { DecimalText } from "./statement-file.ts";

/**
 * Actions of investment records by what they do to the cash of the account. Those that end in X move it to or from
 * another account, so that this one's cash stays as it was.
 *
 * @source Quicken's description of the field N of investment records
 */
const IN = new Set(
  "sell shtsell div intinc int rtrncap cglong cgshort cgmid miscinc contrib contribx cash xin deposit".split(
    " ",
  ),
);
const OUT = new Set("buy cvrshrt miscexp margint xout withdrwl withdrwx".split(" "));

/** Only securities moved. */
export const NO_CASH = Symbol("no cash");

/** The change of the account's cash: null when the amount could not be read. */
export const cashEffect = (
  fields: ReadonlyMap<string, string>,
  amount: DecimalText | null,
): DecimalText | typeof NO_CASH | null => {
  const action = (fields.get("N") ?? "").toLowerCase();
  if (action === "" || IN.has(action)) return amount;
  if (OUT.has(action)) return amount === null ? null : negated(absolute(amount));
  return NO_CASH;
};

const absolute = (amount: DecimalText): DecimalText => amount.replace(/^-/, "");

const negated = (amount: DecimalText): DecimalText => (/[1-9]/.test(amount) ? `-${amount}` : amount);
