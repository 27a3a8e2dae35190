import { useState, type ReactElement } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { chooseFiles } from "../../platform/index.ts";
import { Button, EmptyState, Note } from "../../ui/index.ts";
import { useAct, useEngine, useView } from "../../views/index.ts";
import { settingsMessages } from "./messages.ts";
import { NewRate } from "./NewRate.tsx";
import { RateTable } from "./RateTable.tsx";

/** The rates by which other currencies count in totals. */
export function CurrenciesSection(): ReactElement | null {
  const t = useMessages(settingsMessages);
  const { baseCurrency } = useFormats();
  const engine = useEngine();
  const act = useAct();
  const catalog = useView("catalog", null);
  const accounts = useView("accounts", null);
  const [adding, setAdding] = useState(false);
  if (catalog === undefined) return null;

  const importRates = async (): Promise<void> => {
    const [chosen] = await chooseFiles(".csv,text/csv");
    if (chosen === undefined) return;
    await act(engine.catalog.importRates({ csv: await chosen.text() }), { done: t("currencies.imported") });
  };
  const missing = accounts?.missingRates ?? [];
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-prose text-13 text-soft">{t("currencies.text", { currency: baseCurrency })}</p>
      {missing.length > 0 && (
        <Note tone="caution">{t("currencies.missing", { currencies: missing.join(", ") })}</Note>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button icon="plus" onClick={() => setAdding(true)}>
          {t("currencies.add")}
        </Button>
        <Button icon="import" onClick={() => void importRates()}>
          {t("currencies.import")}
        </Button>
        <span className="text-12 text-faint">{t("currencies.importHint")}</span>
      </div>
      {catalog.rates.length === 0 ? (
        <EmptyState icon="globe" title={t("currencies.emptyTitle")}>
          {t("currencies.emptyText", { currency: baseCurrency })}
        </EmptyState>
      ) : (
        <RateTable rates={catalog.rates} />
      )}
      <NewRate
        open={adding}
        onClose={() => setAdding(false)}
        from={missing[0] ?? (baseCurrency === "USD" ? "EUR" : "USD")}
        to={baseCurrency}
      />
    </div>
  );
}
