import type { z } from "zod";
import { plainRecord } from "../records.ts";
import type { OpenVault } from "../session/open-vault.ts";
import type { Session } from "../session/session.ts";
import type { Topic, ViewDefinition, ViewDefinitions, ViewName } from "../watch.ts";
import { accountsView } from "./accounts-view.ts";
import { catalogView } from "./catalog-view.ts";
import { OverviewQuery, overviewView } from "./overview-view.ts";
import { ReconciliationQuery, reconciliationView } from "./reconciliation-view.ts";
import { RegisterQuery, registerView } from "./register-view.ts";

/** How every view is made, and what it depends on. */
export const viewDefinitions = (session: Session): ViewDefinitions => {
  /** A view of the open vault: silent while there is none. */
  const ofVault = <Name extends ViewName>(
    topics: readonly Topic[],
    read: (vault: OpenVault) => ReturnType<ViewDefinition<Name>["read"]>,
  ): ViewDefinition<Name> => ({
    topics,
    read: () => (session.vault === undefined ? undefined : read(session.vault)),
  });

  /** A view of the open vault that is asked for something: silent when that has not the shape the view takes. */
  const asked = <Name extends ViewName, Query>(
    topics: readonly Topic[],
    schema: z.ZodType<Query>,
    read: (vault: OpenVault, query: Query) => ReturnType<ViewDefinition<Name>["read"]>,
  ): ViewDefinition<Name> => ({
    topics,
    read: (params) => {
      const query = schema.safeParse(params);
      return query.success && session.vault !== undefined ? read(session.vault, query.data) : undefined;
    },
  });

  return {
    session: { topics: ["session"], read: () => session.view() },
    preferences: ofVault(["settings"], ({ books }) => plainRecord(books.preferences)),
    accounts: ofVault(["accounts", "transactions", "settings"], ({ books, planWorld }) =>
      accountsView(books, planWorld.today()),
    ),
    catalog: ofVault(["catalog", "transactions", "settings"], ({ books }) => catalogView(books)),
    register: asked(["transactions", "accounts", "catalog"], RegisterQuery, ({ books, register }, query) =>
      registerView(books, register, query),
    ),
    overview: asked(["transactions", "accounts", "catalog", "settings"], OverviewQuery, ({ books }, query) =>
      overviewView(books, query),
    ),
    undo: ofVault(["undo"], ({ undoLog }) => undoLog.view()),
    reconciliation: asked(["transactions", "accounts", "catalog"], ReconciliationQuery, ({ books }, query) =>
      reconciliationView(books, query),
    ),
  };
};
