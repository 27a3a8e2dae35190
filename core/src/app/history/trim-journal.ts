import { type EntryOutline, type Journal, StorageFullError } from "../../store/index.ts";
import { DEFAULT_RETENTION, type JournalEntry, trimmable } from "../../sync/index.ts";

/**
 * The journal in outline, after what the policy no longer keeps was forgotten (APP-9). Only entries whose documents are
 * durable may go: until then the journal is their source.
 *
 * @param now milliseconds since the epoch
 */
export const keptOutlines = async (
  journal: Journal<JournalEntry>,
  now: number,
): Promise<readonly EntryOutline<JournalEntry>[]> => {
  const outlines: EntryOutline<JournalEntry>[] = [];
  for await (const outline of journal.outlines()) outlines.push(outline);
  const applied = outlines.filter(({ sequence }) => sequence <= journal.appliedUntil());
  const weights = outlines.map(({ entry, bytes }) => ({ stamp: entry.changeSet.stamp, bytes }));
  const gone = Math.min(trimmable(weights, now, DEFAULT_RETENTION), applied.length);
  const first = outlines[gone];
  if (gone === 0 || first === undefined) return outlines;
  try {
    await journal.trim(first.sequence);
    return outlines.slice(gone);
  } catch (error) {
    // A full disk cannot even forget: then nothing is forgotten.
    if (error instanceof StorageFullError) return outlines;
    throw error;
  }
};
