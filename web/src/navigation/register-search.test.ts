import type { RegisterFilter } from "@coffer/core/contract";
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { defaultSort, parseRegisterSearch, registerQueryOf, registerSearchOf } from "./register-search.ts";

const id = fc.stringMatching(/^[0-9A-Z]{26}$/);
const filter = fc
  .record(
    {
      accountIds: fc.array(id, { minLength: 1, maxLength: 3 }),
      categoryIds: fc.array(fc.option(id), { minLength: 1, maxLength: 3 }),
      payeeIds: fc.array(fc.option(id), { minLength: 1, maxLength: 3 }),
      statuses: fc.uniqueArray(fc.constantFrom("uncleared", "cleared", "reconciled"), { minLength: 1 }),
      from: fc.constant("2026-03-01"),
      to: fc.constant("2026-03-31"),
      direction: fc.constantFrom("in", "out"),
      transfers: fc.constantFrom("only", "exclude"),
      importId: id,
      budgetOnly: fc.constant(true),
    },
    { requiredKeys: [] },
  )
  .map((made) => made as unknown as RegisterFilter);
const sort = fc.record({
  by: fc.constantFrom("date", "amount", "payee", "category", "account"),
  direction: fc.constantFrom("ascending", "descending"),
} as const);

describe("a register's address", () => {
  test.prop([filter, sort])("says a filter and an order, and gives them back", (filter, sort) => {
    const address = registerSearchOf(filter, sort);
    expect(registerQueryOf(parseRegisterSearch({ ...address }))).toEqual({ filter, sort });
  });
  test("never says what was typed", () => {
    expect(registerSearchOf({ text: "dentist 240" })).toEqual({});
  });
  test("is read with care: what is unsound is left out", () => {
    const raw = {
      account: "a b",
      from: "2026-02-30",
      sort: "size",
      status: "lost",
      text: "dentist",
      direction: "up",
    };
    expect(parseRegisterSearch(raw)).toEqual({});
    expect(registerQueryOf({})).toEqual({ filter: {}, sort: defaultSort });
  });
});
