import type { CollectionName, StoredDocuments } from "../store/index.ts";
import type { RecordChange } from "../sync/index.ts";
import { collectionOf } from "./records.ts";

type StoredDocument = StoredDocuments[CollectionName];
type Named = Pick<RecordChange, "type" | "id">;

/** Documents that are committed and not stored yet, the newest version of each, by collection and id. */
export class UnstoredDocuments {
  readonly #byCollection = new Map<CollectionName, Map<string, StoredDocument>>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** In the order in which they came to wait. */
  get all(): readonly (readonly [CollectionName, readonly StoredDocument[]])[] {
    return [...this.#byCollection].map(([collection, documents]) => [collection, [...documents.values()]]);
  }

  of(collection: CollectionName): readonly StoredDocument[] {
    return [...(this.#byCollection.get(collection)?.values() ?? [])];
  }

  find({ type, id }: Named): StoredDocument | undefined {
    return this.#byCollection.get(collectionOf[type])?.get(id);
  }

  put(documents: Iterable<StoredDocument>): void {
    for (const document of documents) {
      const collection = collectionOf[document.type];
      let waiting = this.#byCollection.get(collection);
      if (waiting === undefined) this.#byCollection.set(collection, (waiting = new Map()));
      const before = waiting.size;
      waiting.set(document.id, document);
      this.#size += waiting.size - before;
    }
  }

  /** They are stored; of those that a later action has put anew meanwhile the newer version stays. */
  drop(documents: Iterable<StoredDocument>): void {
    for (const document of documents) {
      const waiting = this.#byCollection.get(collectionOf[document.type]);
      if (waiting?.get(document.id) === document && waiting.delete(document.id)) this.#size -= 1;
    }
  }
}
