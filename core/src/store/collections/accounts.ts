import { z } from "zod";
import { Account, Statement } from "../../ledger/index.ts";
import { storedRecord } from "../stored-record.ts";

export const AccountDocument = storedRecord("account", Account);
export type AccountDocument = z.output<typeof AccountDocument>;

export const StatementDocument = storedRecord("statement", Statement);
export type StatementDocument = z.output<typeof StatementDocument>;
