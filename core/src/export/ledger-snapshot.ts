import { z } from "zod";
import { Account, Category, ExchangeRate, Payee, Statement, Tag, Transaction } from "../ledger/index.ts";
import { Preferences } from "../settings/index.ts";

/** Every record of a vault at one moment, deleted ones left out. */
export const LedgerSnapshot = z
  .strictObject({
    preferences: Preferences.readonly(),
    accounts: z.array(Account.readonly()).readonly(),
    categories: z.array(Category.readonly()).readonly(),
    payees: z.array(Payee.readonly()).readonly(),
    tags: z.array(Tag.readonly()).readonly(),
    transactions: z.array(Transaction.readonly()).readonly(),
    statements: z.array(Statement.readonly()).readonly(),
    rates: z.array(ExchangeRate.readonly()).readonly(),
  })
  .readonly();
export type LedgerSnapshot = z.output<typeof LedgerSnapshot>;
