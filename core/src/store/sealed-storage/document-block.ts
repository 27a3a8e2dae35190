import { ByteReader } from "./byte-reader.ts";
import { createByteWriter } from "./byte-writer.ts";
import { decodeRows, encodeRows, type Row } from "./column-codec.ts";

/** Where an attachment of a document lies on the shelf. */
export interface AttachmentPlace {
  readonly sequence: number;
  readonly digest: string;
  readonly type: string;
}

/** All attachments of one document, by attachment id. */
export type DocumentAttachments = { readonly [attachmentId: string]: AttachmentPlace };

/** What one block of a document log says: whole documents as they are now, and the ids of those that are gone for good. */
export interface DocumentBlock<Document> {
  readonly documents: readonly Document[];
  readonly purged: readonly string[];
  /** By document id; a written document without an entry has none. */
  readonly attachments: { readonly [documentId: string]: DocumentAttachments };
}

export const encodeDocumentBlock = (block: DocumentBlock<object>): Uint8Array<ArrayBuffer> => {
  const writer = createByteWriter();
  writer.string(JSON.stringify([block.purged, block.attachments]));
  const rows = encodeRows(block.documents as readonly Row[]);
  writer.varint(rows.length);
  writer.bytes(rows);
  return writer.finish();
};

/** The payload is authentic: what it holds was written by `encodeDocumentBlock`. */
export const decodeDocumentBlock = <Document>(payload: Uint8Array<ArrayBuffer>): DocumentBlock<Document> => {
  const reader = new ByteReader(payload);
  const [purged, attachments] = JSON.parse(reader.string());
  return { documents: decodeRows(reader.bytes(reader.varint())) as Document[], purged, attachments };
};

/** So many documents share a block: enough for dictionaries to pay, few enough for reading to overlap. */
const DOCUMENTS_A_BLOCK = 2000;

/** A block as several of a size that is good to read. */
export const sliceBlock = <Document>(block: DocumentBlock<Document>): readonly DocumentBlock<Document>[] => {
  const count = Math.ceil(block.documents.length / DOCUMENTS_A_BLOCK);
  if (count <= 1) return [block];
  return Array.from({ length: count }, (_, at) => ({
    documents: block.documents.slice(at * DOCUMENTS_A_BLOCK, (at + 1) * DOCUMENTS_A_BLOCK),
    purged: at === 0 ? block.purged : [],
    // Only collections with attachments repeat this, and few of their documents have any.
    attachments: block.attachments,
  }));
};
