import { useNavigate } from "@tanstack/react-router";
import { useDeferredValue, useMemo } from "react";
import { useCommandGroups } from "../../commands/index.ts";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { setRegisterText } from "../../navigation/index.ts";
import { useView } from "../../views/index.ts";
import { paletteMessages } from "./messages.ts";
import { paletteEntries, type PaletteEntry } from "./palette-entries.ts";

/** What the palette offers for the typed text: commands, accounts, payees, and a search of the register at the end. */
export const usePaletteEntries = (typed: string): readonly PaletteEntry[] => {
  const t = useMessages(paletteMessages);
  const navigate = useNavigate();
  const commands = useCommandEntries();
  const found = useRecordEntries();
  const settled = useDeferredValue(typed);
  const entries = useMemo(() => paletteEntries(settled, commands, found), [settled, commands, found]);
  if (typed.trim() === "") return entries;
  return [
    ...entries,
    {
      key: "search",
      group: t("search"),
      name: t("searchFor", { text: typed.trim() }),
      icon: "search",
      run: () => {
        setRegisterText(typed.trim());
        void navigate({ to: "/register" });
      },
    },
  ];
};

const useCommandEntries = (): readonly PaletteEntry[] => {
  const groups = useCommandGroups();
  return useMemo(
    () =>
      groups.flatMap((group) =>
        group.commands
          .filter((command) => command.keyOnly !== true)
          .map((command) => ({
            key: `${group.name} ${command.id}`,
            group: group.name,
            name: command.label,
            keys: command.keys?.replaceAll(/\b[a-z]\b/g, (letter) => letter.toUpperCase()),
            icon: command.icon ?? ("arrow-right" as const),
            run: command.run,
          })),
      ),
    [groups],
  );
};

const useRecordEntries = (): readonly PaletteEntry[] => {
  const t = useMessages(paletteMessages);
  const formats = useFormats();
  const navigate = useNavigate();
  const accounts = useView("accounts", null);
  const catalog = useView("catalog", null);
  return useMemo(
    () => [
      ...(accounts?.accounts ?? []).map((account) => ({
        key: account.id,
        group: t("accounts"),
        name: account.name,
        detail: formats.money(account.balance, account.currency),
        icon: "account" as const,
        run: () => void navigate({ to: "/register", search: { account: account.id } }),
      })),
      ...(catalog?.categories ?? []).map((category) => ({
        key: category.id,
        group: t("categories"),
        name: category.name,
        icon: "category" as const,
        run: () => void navigate({ to: "/register", search: { category: category.id } }),
      })),
      ...(catalog?.payees ?? []).map((payee) => ({
        key: payee.id,
        group: t("payees"),
        name: payee.name,
        icon: "payee" as const,
        run: () => void navigate({ to: "/register", search: { payee: payee.id } }),
      })),
    ],
    [accounts, catalog, formats, navigate, t],
  );
};
