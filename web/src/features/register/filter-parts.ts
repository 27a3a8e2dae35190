import type { LocalDate } from "@coffer/core/calendar";
import type { RegisterFilter } from "@coffer/core/contract";
import type { TransactionStatus } from "@coffer/core/ledger";
import type { Names } from "./amended-row.ts";

/** One thing that a filter asks, and the filter that no longer asks it. */
export type FilterPart = { readonly key: string; readonly without: RegisterFilter } & (
  | {
      readonly field: "account" | "category" | "payee" | "tag";
      readonly name: string | null;
      readonly colour?: number;
    }
  | { readonly field: "noCategory" | "noPayee" | "import" | "budget" }
  | { readonly field: "status"; readonly status: TransactionStatus }
  | { readonly field: "dates"; readonly from: LocalDate | undefined; readonly to: LocalDate | undefined }
  | { readonly field: "direction"; readonly direction: "in" | "out" }
  | { readonly field: "transfers"; readonly transfers: "only" | "exclude" }
);

type ListField = "accountIds" | "categoryIds" | "payeeIds" | "tagIds" | "statuses";

/** Takes a field away. */
export const withoutField = (
  filter: RegisterFilter,
  ...fields: readonly (keyof RegisterFilter)[]
): RegisterFilter =>
  Object.fromEntries(Object.entries(filter).filter(([name]) => !fields.some((field) => field === name)));

/** Takes one member of a list away, and the list with its last. */
const withoutMember = (filter: RegisterFilter, field: ListField, member: string | null): RegisterFilter => {
  const left =
    (filter[field] as readonly (string | null)[] | undefined)?.filter((each) => each !== member) ?? [];
  return left.length === 0 ? withoutField(filter, field) : { ...filter, [field]: left };
};

/** What a filter asks, part by part, as its chips show it. The typed text has a field of its own. */
export const filterParts = (filter: RegisterFilter, { accounts, catalog }: Names): readonly FilterPart[] => [
  ...(filter.accountIds ?? []).map((id): FilterPart => ({
    key: id,
    field: "account",
    name: accounts.find((account) => account.id === id)?.name ?? null,
    without: withoutMember(filter, "accountIds", id),
  })),
  ...dateParts(filter),
  ...(filter.categoryIds ?? []).map((id): FilterPart => {
    const without = withoutMember(filter, "categoryIds", id);
    if (id === null) return { key: "no category", field: "noCategory", without };
    const name = catalog.categories.find((category) => category.id === id)?.name ?? null;
    return { key: id, field: "category", name, without };
  }),
  ...(filter.payeeIds ?? []).map((id): FilterPart => {
    const without = withoutMember(filter, "payeeIds", id);
    if (id === null) return { key: "no payee", field: "noPayee", without };
    return {
      key: id,
      field: "payee",
      name: catalog.payees.find((payee) => payee.id === id)?.name ?? null,
      without,
    };
  }),
  ...(filter.tagIds ?? []).map((id): FilterPart => {
    const tag = catalog.tags.find((each) => each.id === id);
    const without = withoutMember(filter, "tagIds", id);
    return {
      key: id,
      field: "tag",
      name: tag?.name ?? null,
      ...(tag === undefined ? {} : { colour: tag.colour }),
      without,
    };
  }),
  ...(filter.statuses ?? []).map((status): FilterPart => ({
    key: status,
    field: "status",
    status,
    without: withoutMember(filter, "statuses", status),
  })),
  ...restParts(filter),
];

const dateParts = (filter: RegisterFilter): readonly FilterPart[] =>
  filter.from === undefined && filter.to === undefined
    ? []
    : [
        {
          key: "dates",
          field: "dates",
          from: filter.from,
          to: filter.to,
          without: withoutField(filter, "from", "to"),
        },
      ];

const restParts = (filter: RegisterFilter): readonly FilterPart[] => {
  const { direction, transfers, importId, budgetOnly } = filter;
  const parts: FilterPart[] = [];
  if (direction !== undefined) {
    parts.push({
      key: "direction",
      field: "direction",
      direction,
      without: withoutField(filter, "direction"),
    });
  }
  if (transfers !== undefined) {
    parts.push({
      key: "transfers",
      field: "transfers",
      transfers,
      without: withoutField(filter, "transfers"),
    });
  }
  if (importId !== undefined) {
    parts.push({ key: "import", field: "import", without: withoutField(filter, "importId") });
  }
  if (budgetOnly === true) {
    parts.push({ key: "budget", field: "budget", without: withoutField(filter, "budgetOnly") });
  }
  return parts;
};
