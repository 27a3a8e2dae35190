import type { AccountId } from "../../ledger/index.ts";
import type { WorkingCopy } from "../working-copy.ts";
import { placeOf } from "./match-preview.ts";
import type { Preview } from "./preview.ts";

/**
 * Keeps how each table was read and where it went, so that the next one of this bank asks nothing: a mapping made by
 * hand is remembered, and one remembered before stays (APP-47). One that was guessed is guessed anew: the next file
 * may tell more.
 */
export const rememberProfiles = (
  copy: WorkingCopy,
  preview: Preview,
  accounts: ReadonlyMap<string, AccountId>,
): void => {
  for (const { name, parsed, statements, mappedByHand } of preview.files) {
    if (!parsed.ok || parsed.value.signature === null || parsed.value.mapping === null) continue;
    const { signature, mapping } = parsed.value;
    const before = copy.find("import-profile", signature);
    const [first] = statements;
    const accountId = first === undefined ? null : (accounts.get(placeOf(first.target)) ?? null);
    if (accountId === null) continue;
    copy.put("import-profile", {
      id: signature,
      name: before?.name ?? name.slice(0, 255),
      mapping: mappedByHand
        ? {
            ...mapping,
            outflowWords: [...mapping.outflowWords],
            payee: [...mapping.payee],
            memo: [...mapping.memo],
          }
        : (before?.mapping ?? {}),
      accountId,
    });
  }
};
