import { test } from "vitest";
import { createEngine } from "./engine.ts";
import { aWorld, valueOf, viewOf } from "./testing.ts";
test("try", async () => {
  const engine = createEngine(aWorld());
  console.log(await viewOf(engine, "session", null));
  let t = performance.now();
  const lap = (n: string) => {
    console.log(n, (performance.now() - t).toFixed(1));
    t = performance.now();
  };
  await valueOf(engine.session.openDemo({ locale: "de-DE" }));
  lap("demo");
  const a = await viewOf(engine, "accounts", null, (v) => v.accounts.length > 0);
  lap("accounts");
  console.log(
    a.accounts.map((x) => [x.name, x.balance, x.transactions]),
    a.netWorth,
    a.missingRates,
  );
  const c = await viewOf(engine, "catalog", null);
  lap("catalog");
  console.log(c.categories.length, c.payees.length, c.tags, c.rates.length);
  const q = { filter: {}, sort: { by: "date", direction: "descending" }, offset: 0, limit: 60 } as const;
  const r = await viewOf(engine, "register", q);
  lap("register");
  console.log(r.count, r.sums, r.rows[0]);
  const o = await viewOf(engine, "overview", {
    month: "2026-06" as never,
    months: 12,
    today: "2026-06-30" as never,
  });
  lap("overview");
  console.log(JSON.stringify(o).slice(0, 1500));
  const row = r.rows[0]!;
  await valueOf(engine.ledger.edit({ ids: [row.id], patch: { note: "hello" } }));
  lap("edit");
  console.log(await viewOf(engine, "undo", null));
  console.log(await engine.history.undo());
  lap("undo");
  console.log(await engine.history.redo());
  console.log(await engine.history.ofTransaction({ id: row.id }));
  await engine.session.lock();
  console.log(await viewOf(engine, "session", null));
});
