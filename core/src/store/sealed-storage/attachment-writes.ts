import type { CategorizeBulkWriteRowsOutput } from "rxdb/plugins/core";
import { assert } from "../../kernel/index.ts";
import type { AttachmentShelf } from "./attachment-shelf.ts";
import type { AttachmentPlace, DocumentAttachments } from "./document-block.ts";
import type { DocumentState } from "./document-state.ts";

/** The attachments of one write, on their way to the shelf before its documents are appended. */
export interface AttachmentWrites<Fields> {
  /** Puts what the write brings on the shelf, each attachment once however often the write is decided. */
  readonly shelve: (decided: CategorizeBulkWriteRowsOutput<Fields>) => Promise<void>;
  /** All attachments of the written documents as they will be. */
  readonly after: (decided: CategorizeBulkWriteRowsOutput<Fields>) => {
    readonly [documentId: string]: DocumentAttachments;
  };
  /** Takes down what was replaced or removed, and what was shelved for a document that was refused in the end. */
  readonly tidy: (
    replaced: readonly AttachmentPlace[],
    kept: { readonly [documentId: string]: DocumentAttachments },
  ) => Promise<void>;
}

export const createAttachmentWrites = <Fields>(
  shelf: AttachmentShelf,
  state: DocumentState<Fields>,
): AttachmentWrites<Fields> => {
  const places = new Map<Blob, AttachmentPlace>();
  return {
    shelve: async (decided) => {
      for (const { attachmentData, digest } of [...decided.attachmentsAdd, ...decided.attachmentsUpdate]) {
        const { data, type } = attachmentData;
        if (!places.has(data)) places.set(data, { sequence: await shelf.put(data), digest, type });
      }
    },
    after: (decided) => {
      const after = new Map<string, { [attachmentId: string]: AttachmentPlace }>();
      for (const { document } of decided.bulkUpdateDocs) {
        const id = state.idOf(document);
        const before = state.attachments.get(id);
        if (before !== undefined) after.set(id, { ...before });
      }
      for (const { documentId, attachmentId } of decided.attachmentsRemove) {
        const attachments = after.get(documentId);
        if (attachments !== undefined) after.set(documentId, without(attachments, attachmentId));
      }
      for (const { documentId, attachmentId, attachmentData } of [
        ...decided.attachmentsAdd,
        ...decided.attachmentsUpdate,
      ]) {
        const place = places.get(attachmentData.data);
        assert(place !== undefined, "an attachment is on the shelf before its document is written");
        after.set(documentId, { ...after.get(documentId), [attachmentId]: place });
      }
      return Object.fromEntries([...after].filter(([, attachments]) => Object.keys(attachments).length > 0));
    },
    tidy: async (replaced, kept) => {
      const used = new Set(Object.values(kept).flatMap((attachments) => Object.values(attachments)));
      const refused = [...places.values()].filter((place) => !used.has(place));
      // The write is acknowledged already: what stays on the shelf when this fails is only lost room.
      await shelf.remove([...replaced, ...refused].map((place) => place.sequence)).catch(() => undefined);
    },
  };
};

const without = (attachments: DocumentAttachments, id: string): { [attachmentId: string]: AttachmentPlace } =>
  Object.fromEntries(Object.entries(attachments).filter(([each]) => each !== id));
