import type { AccountView } from "@coffer/core/contract";
import { Link } from "@tanstack/react-router";
import type { DragEvent, KeyboardEvent, ReactElement } from "react";
import { useFormats, useMessages } from "../../i18n/index.ts";
import { Badge, DateText, Icon, IconButton, Menu, MoneyText, type MenuEntry } from "../../ui/index.ts";
import { accountsMessages } from "./messages.ts";

export type AccountAction = "edit" | "setBalance" | "close" | "reopen" | "delete";

/** How lines are dragged; only within their kind. */
export interface Dragging {
  readonly onDragStart: () => void;
  readonly onDropBefore: () => void;
}

/** One account: its name leads to its register, its menu to what can be done with it. */
export function AccountLine({
  account,
  onAct,
  onMove,
  dragging,
}: {
  readonly account: AccountView;
  readonly onAct: (action: AccountAction) => void;
  /** Null for accounts that stay in their place. */
  readonly onMove: ((step: "up" | "down") => void) | null;
  readonly dragging: Dragging | null;
}): ReactElement {
  const t = useMessages(accountsMessages);
  const formats = useFormats();
  const { name, institution, number, lastStatement, closedOn, onBudget, value, currency } = account;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || onMove === null || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    // The menu button below would open its menu.
    event.stopPropagation();
    onMove(event.key === "ArrowUp" ? "up" : "down");
  };
  const drag =
    dragging === null
      ? {}
      : {
          draggable: true,
          onDragStart: dragging.onDragStart,
          onDragOver: (event: DragEvent) => event.preventDefault(),
          onDrop: (event: DragEvent) => {
            event.preventDefault();
            dragging.onDropBefore();
          },
        };
  return (
    <li
      {...drag}
      onKeyDownCapture={onKeyDown}
      className="group/line grid min-h-10 grid-cols-[16px_minmax(0,1fr)_112px_148px_148px_32px] items-center gap-x-3 border-b border-hairline px-1 hover:bg-wash narrow:min-h-14 narrow:grid-cols-[minmax(0,1fr)_auto_44px]"
    >
      <Icon
        name="grip"
        className={
          dragging === null
            ? "invisible narrow:hidden"
            : "cursor-grab text-faint opacity-0 group-hover/line:opacity-100 narrow:hidden"
        }
      />
      <Link
        to="/register"
        search={{ account: account.id }}
        className="flex min-w-0 flex-col justify-center rounded-small py-1.5"
      >
        <span className="flex min-w-0 items-center gap-2">
          <span className="truncate">{name}</span>
          {!onBudget && <Badge>{t("offBudget")}</Badge>}
        </span>
        {(institution !== "" || number !== "") && (
          <span className="truncate text-12 text-faint">
            {[institution, number].filter((part) => part !== "").join(" · ")}
          </span>
        )}
      </Link>
      <span className="truncate text-12 text-faint narrow:hidden">
        {closedOn !== null ? (
          t("closedOn", { day: formats.shortDate(closedOn) })
        ) : lastStatement === null ? (
          t("never")
        ) : (
          <DateText day={lastStatement.date} format="short" />
        )}
      </span>
      <MoneyText amount={account.balance} currency={currency} className="text-right" />
      <span className="text-right narrow:hidden">
        {value === null ? (
          <span className="text-12 text-caution">{t("noRate")}</span>
        ) : (
          <MoneyText amount={value} currency={formats.baseCurrency} tone="soft" />
        )}
      </span>
      <Menu
        trigger={<IconButton icon="more" label={t("menu", { name })} tooltip={false} />}
        entries={useEntries(account, onAct, onMove)}
      />
    </li>
  );
}

const useEntries = (
  { closedOn }: AccountView,
  onAct: (action: AccountAction) => void,
  onMove: ((step: "up" | "down") => void) | null,
): readonly MenuEntry[] => {
  const t = useMessages(accountsMessages);
  const act = (action: AccountAction): MenuEntry => ({
    label: t(`actions.${action}`),
    onSelect: () => onAct(action),
    ...(action === "delete" ? { danger: true, icon: "trash" as const } : {}),
    ...(action === "edit" ? { icon: "edit" as const } : {}),
  });
  if (closedOn !== null) return [act("edit"), act("reopen"), "separator", act("delete")];
  const moves: readonly MenuEntry[] =
    onMove === null
      ? []
      : [
          { label: t("actions.up"), icon: "arrow-up", shortcut: "alt+up", onSelect: () => onMove("up") },
          {
            label: t("actions.down"),
            icon: "arrow-down",
            shortcut: "alt+down",
            onSelect: () => onMove("down"),
          },
          "separator",
        ];
  return [act("edit"), act("setBalance"), "separator", ...moves, act("close"), act("delete")];
};
