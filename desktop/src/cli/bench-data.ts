import { exportCsv, exportJson, exportOfx, exportQif, type LedgerSnapshot } from "@coffer/core/export";
import { householdOfSize } from "@coffer/core/household";
import { readArguments } from "./arguments.ts";
import { misused, type Command } from "./command.ts";

const writers: { readonly [format: string]: (snapshot: LedgerSnapshot) => Iterable<string> } = {
  json: exportJson,
  csv: exportCsv,
  ofx: exportOfx,
  qif: exportQif,
};

const usage = `bench-data --transactions N [--format ${Object.keys(writers).join("|")}] [--account NAME] [--output FILE]
      write a made-up household, the same for the same N; of one account only where it is named`;

/** `coffer bench-data`: the data that the benchmarks run on. */
export const benchData: Command = {
  usage,
  run: async (args, terminal) => {
    const parsed = readArguments(args, {
      transactions: { type: "string" },
      format: { type: "string" },
      account: { type: "string" },
      output: { type: "string" },
    });
    if (parsed === null || parsed.positionals.length > 0) return misused(terminal, usage);
    const { transactions, format = "json", account, output } = parsed.values;
    const write = Object.hasOwn(writers, format) ? writers[format] : undefined;
    const count = Number(transactions);
    if (write === undefined || !Number.isInteger(count) || count < 1) return misused(terminal, usage);
    const household = householdOfSize(count);
    const snapshot = account === undefined ? household : ofAccount(household, account);
    if (snapshot === null) return misused(terminal, usage);
    if (output !== undefined) await terminal.writeFile(output, write(snapshot));
    else for (const chunk of write(snapshot)) terminal.out(chunk);
    return 0;
  },
};

const ofAccount = (household: LedgerSnapshot, name: string): LedgerSnapshot | null => {
  const account = household.accounts.find((candidate) => candidate.name === name);
  if (account === undefined) return null;
  return {
    ...household,
    accounts: [account],
    transactions: household.transactions.filter(({ accountId }) => accountId === account.id),
    statements: household.statements.filter(({ accountId }) => accountId === account.id),
  };
};
