import { z } from "zod";
import { Account, Statement } from "../../ledger/index.ts";
import { defineCollection } from "../define-collection.ts";
import { storedRecord } from "../stored-record.ts";

export const AccountDocument = storedRecord("account", Account);
export type AccountDocument = z.output<typeof AccountDocument>;

export const StatementDocument = storedRecord("statement", Statement);
export type StatementDocument = z.output<typeof StatementDocument>;

export const accounts = defineCollection({
  name: "accounts",
  version: 0,
  records: [AccountDocument, StatementDocument],
  indexes: [],
});
