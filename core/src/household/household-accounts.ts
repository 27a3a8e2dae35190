import { dateOfDay } from "../calendar/index.ts";
import type { IdSource } from "../kernel/index.ts";
import { type Account, accountKindTraits } from "../ledger/index.ts";
import type { Month } from "./month.ts";
import { type PlaceName, places } from "./place.ts";
import type { Region } from "./region.ts";
import { PASSBOOK_CLOSES_AFTER } from "./saving.ts";

/** An account for every place where the household's money is. */
export const createAccounts = (
  region: Region,
  months: readonly Month[],
  newId: IdSource,
): ReadonlyMap<PlaceName, Account> => {
  const closing = months.length > PASSBOOK_CLOSES_AFTER + 1 ? months[PASSBOOK_CLOSES_AFTER] : undefined;
  return new Map(
    places.map(({ name, title, kind, institution, number, note }, position) => [
      name,
      {
        id: newId() as Account["id"],
        name: title,
        kind,
        currency: name === "foreign" ? region.foreign : region.currency,
        onBudget: accountKindTraits(kind).onBudget,
        closedOn: name === "passbook" && closing !== undefined ? dateOfDay(closing.last) : null,
        institution,
        number,
        note,
        position,
      },
    ]),
  );
};
