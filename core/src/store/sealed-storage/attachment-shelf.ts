import type { BlockStore } from "./block-store.ts";
import { logKey, type DatabaseKey } from "./log-key.ts";
import { createNonce, openBlock, ROOT_TAG, sealBlock, type LogSeal } from "./sealed-block.ts";

/**
 * Attachments, each in a block of its own that is read when it is asked for. They are not chained: the document that
 * has an attachment names its sequence in the chained document log.
 */
export interface AttachmentShelf {
  /** Durable once resolved; answers the sequence. */
  readonly put: (data: Blob) => Promise<number>;
  /** Undefined when it is gone or does not authenticate. */
  readonly get: (sequence: number) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  readonly remove: (sequences: readonly number[]) => Promise<void>;
  readonly drop: () => Promise<void>;
}

const NO_HEAD = new Uint8Array(0);

export const openAttachmentShelf = async (options: {
  readonly blocks: BlockStore;
  readonly name: string;
  readonly key: DatabaseKey;
}): Promise<AttachmentShelf> => {
  const { blocks, name } = options;
  const seal: LogSeal = { key: await logKey(options.key, name), log: name };
  const revisionOf = async (): Promise<number> => (await blocks.head(name))?.revision ?? 0;

  return {
    put: async (data) => {
      const payload = new Uint8Array(await data.arrayBuffer());
      for (;;) {
        const revision = await revisionOf();
        // One attachment a commit: the revision to come is a sequence nobody else can take.
        const sequence = revision + 1;
        const place = { sequence, previous: ROOT_TAG, nonce: createNonce() };
        const bytes = await sealBlock(seal, place, payload, {
          writtenAt: Date.now(),
          deflate: false,
        });
        if (await blocks.commit(name, revision, { append: [{ sequence, bytes }], head: NO_HEAD }))
          return sequence;
      }
    },
    get: async (sequence) => {
      const [stored] = await blocks.read(name, sequence, 1);
      if (stored?.sequence !== sequence) return undefined;
      return (await openBlock(seal, sequence, stored.bytes))?.payload;
    },
    remove: async (sequences) => {
      if (sequences.length === 0) return;
      const change = { remove: sequences, append: [], head: NO_HEAD };
      while (!(await blocks.commit(name, await revisionOf(), change)));
    },
    drop: () => blocks.drop(name),
  };
};
