import type { Issue, Item, Month } from '../../source/schema.ts';
import type { Imported } from './import-document.ts';
import type { ArchiveFolder } from './merge/archive-folder.ts';
import { matchItems } from './merge/match-items.ts';
import { isAnotherDocument, mergeIssue } from './merge/merge-issue.ts';
import { mergeMonth } from './merge/merge-month.ts';
import { MergeRecord } from './merge/merge-texts.ts';
import { takePictures, withPictures, type Picture } from './pictures/take-pictures.ts';
import type { Warning } from './report/notes.ts';
import { Refusal } from './report/refusal.ts';
import type { Outcome } from './report/report.ts';

/** What placing a document's file in the archive's folder did. */
export interface PlacedFile {
  outcome: Outcome;
  record: MergeRecord;
  warnings: readonly Warning[];
}

type ItemFile = Issue | Month;

function itemsOf(file: ItemFile | undefined): readonly Item[] {
  return file?.items ?? [];
}

/** A file with the pictures that came along. */
function withFigures<T extends ItemFile>(file: T, pictures: readonly Picture[]): T {
  return pictures.length > 0 && file.items ? { ...file, items: withPictures(file.items, pictures) } : file;
}

/** The archive's own file with pictures that it lacked so far; the record says which. */
function withNewFigures<T extends ItemFile>(archive: T, pictures: readonly Picture[], record: MergeRecord): T {
  const filled = withFigures(archive, pictures);
  itemsOf(filled).forEach((item, index) => {
    if (item !== itemsOf(archive)[index]) record.changes.push(`adds item ${item.id}: the picture ${item.figure?.src ?? ''}`);
  });
  return filled;
}

function refuseAnother(archive: Issue, document: Issue, language: string, target: string): void {
  if (isAnotherDocument(archive, document, language))
    throw new Refusal(
      `claims ${target}, which was made of another document${archive.source ? ` (${archive.source.url})` : ''}: nothing was overwritten. Correct its week, set it with --week, or move that file away`,
    );
}

/** Merges a document's file into the archive's of the same name, or gives it as it is where there is none. */
function merge(file: ItemFile, archive: ItemFile | undefined, language: string, record: MergeRecord): ItemFile {
  if (!archive) return file;
  if ('week' in file) return 'week' in archive ? mergeIssue(archive, file, language, record) : file;
  return 'week' in archive ? file : mergeMonth(archive, file, language, record);
}

/**
 * Places the file that was made of a document: with the pictures beside it, merged into what the archive has. Writes nothing where
 * nothing changes. Throws a Refusal where the archive's file was made of another document.
 */
export function placeFile(
  document: string,
  { result, language, pictureLines }: Imported,
  folder: ArchiveFolder,
  { force, alone }: { force: boolean; alone: boolean },
): PlacedFile {
  const { value, kind } = result;
  const target = folder.pathOf(value);
  const archive = kind === 'issue' ? folder.issue(value.id) : folder.month(value.id);
  if (archive && 'week' in archive && kind === 'issue') refuseAnother(archive, value, language, target);
  const record = new MergeRecord(force);
  // A picture is named by the item as the archive calls it.
  const { matches } = matchItems(itemsOf(archive), itemsOf(value), language);
  const named = itemsOf(value).map((item) => ({ id: matches.get(item)?.id ?? item.id, ...(item.figure ? { figure: item.figure } : {}) }));
  const { pictures, missing } = takePictures(document, value.id, named);
  // An item to which the archive has given another figure needs none.
  const warnings = missing
    .filter(({ id, written }) => [undefined, written].includes(itemsOf(archive).find((item) => item.id === id)?.figure?.src))
    .map(({ id, written, why }) => ({ line: pictureLines.get(written) ?? 1, message: `the picture ${written} of item ${id} ${why}` }));
  const schema = alone ? {} : { $schema: `../schema/${kind}.schema.json` };
  const merged = merge(
    archive ? withFigures(value, pictures) : { ...schema, ...withFigures(value, pictures) },
    archive && withNewFigures(archive, pictures, record),
    language,
    record,
  );
  const shown = new Set(itemsOf(merged).map((item) => item.figure?.src));
  const kept = pictures.filter((picture) => shown.has(picture.src) && !folder.writePicture(picture, force));
  if (!archive || record.changes.length > 0) folder.write(target, merged);
  return {
    outcome: !archive ? 'written' : record.changes.length > 0 ? 'merged' : 'unchanged',
    record,
    warnings: [
      ...record.notes.map((message) => ({ line: 1, message })),
      ...warnings,
      ...kept.map(({ written, src }) => ({
        line: pictureLines.get(written) ?? 1,
        message: `the picture ${written} differs from ${src}, which is there already and was kept: --force replaces it`,
      })),
    ],
  };
}
