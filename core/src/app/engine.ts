import type { Engine } from "../contract/index.ts";
import { catalogCommands } from "./catalog/catalog-commands.ts";
import { dataCommands } from "./data/data-commands.ts";
import { historyCommands } from "./history/history-commands.ts";
import { importCommands } from "./import/import-commands.ts";
import { ledgerCommands } from "./ledger/ledger-commands.ts";
import type { EngineWorld } from "./ports.ts";
import { sessionCommands } from "./session/session-commands.ts";
import { Session } from "./session/session.ts";
import { viewDefinitions } from "./views/view-definitions.ts";
import { createViewRegistry } from "./watch.ts";

/**
 * The engine of one process: it alone holds keys, documents and queries. Composes the use cases; decides nothing
 * about money.
 */
export const createEngine = (world: EngineWorld): Engine => {
  const session = new Session(world, (topics) => registry.changed(topics));
  const registry = createViewRegistry(viewDefinitions(session));
  void session.inTurn(async () => session.start());
  return {
    watch: registry.watch,
    session: sessionCommands(session),
    ledger: ledgerCommands(session),
    catalog: catalogCommands(session),
    imports: importCommands(session),
    data: dataCommands(session),
    history: historyCommands(session),
  };
};
