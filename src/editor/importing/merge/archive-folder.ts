import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import { ISSUE_ID, issueId } from '../../../archive/ids.ts';
import { printItemRef } from '../../../archive/item-ref.ts';
import { weekEnd, type Week, type WeekNumbering } from '../../../archive/weeks.ts';
import { formatFault, type Fault } from '../../../source/faults.ts';
import { readEntry } from '../../../source/read-file.ts';
import { issueSchema, monthSchema, type Issue, type Month } from '../../../source/schema.ts';
import { archiveSchema } from '../../../source/settings-schema.ts';
import type { PickTarget } from '../picks/pick.ts';
import type { Picture } from '../pictures/take-pictures.ts';
import { Refusal } from '../report/refusal.ts';
import { ownSections, type OwnSections } from '../structure/own-sections.ts';
import { writeWhole } from './write-file.ts';

function read<T>(root: string, path: string, schema: z.ZodType<T>): T {
  const faults: Fault[] = [];
  const entry = readEntry(root, path, schema, faults);
  if (entry) return entry.value;
  const [fault] = faults;
  throw new Refusal(
    `${join(root, path)}, which is there already, cannot be used (${fault ? formatFault(fault) : 'it cannot be read'}): correct it first (npm run check lists everything), or move it away`,
  );
}

/** An issue's items as targets of another file's picks; `far` ones only for those that are plainly meant. */
function targetsOf(issue: Issue, far: boolean): PickTarget[] {
  return issue.items.map((item): PickTarget => ({
    name: printItemRef({ edition: issue.id, item: item.id }),
    item,
    elsewhere: true,
    ...(far ? { far: true } : {}),
  }));
}

/** The files that an import reads and writes: an archive's own (`data/`), or any folder that stands alone. In a dry run, writing only remembers. */
export class ArchiveFolder {
  readonly root: string;
  readonly numbering: WeekNumbering;
  /** The archive's languages; undefined in a folder that stands alone. */
  readonly languages: readonly string[] | undefined;
  /** The ids of the archive's sections, in page order; undefined in a folder that stands alone. */
  readonly sections: readonly string[] | undefined;
  /** The same with the words of their headings. */
  readonly ownSections: OwnSections | undefined;
  readonly #issues: string;
  readonly #dryRun: boolean;
  readonly #written = new Map<string, Issue | Month>();

  /** Reads the settings of the archive in `root`; with `alone`, reads nothing and numbers weeks the US way. */
  constructor(root: string, alone: boolean, dryRun: boolean) {
    this.root = root;
    this.#issues = alone ? root : join(root, 'issues');
    this.#dryRun = dryRun;
    if (alone) this.numbering = 'us';
    else {
      const path = join(root, 'archive.json');
      if (!existsSync(path))
        throw new Refusal(`there is no ${path}: run this in the project's folder, or name a folder of its own with --out`);
      const archive = read(root, 'archive.json', archiveSchema);
      this.numbering = archive.weeks;
      this.languages = archive.languages;
      this.ownSections = ownSections(archive.sections);
      this.sections = this.ownSections.ids;
    }
  }

  issuePath(id: string): string {
    return join(this.#issues, `${id}.json`);
  }

  monthPath(id: string): string {
    return join(this.root, 'months', `${id}.json`);
  }

  /** Where an issue or a month stands. */
  pathOf(value: Issue | Month): string {
    return 'week' in value ? this.issuePath(value.id) : this.monthPath(value.id);
  }

  #get<T extends Issue | Month>(path: string, schema: z.ZodType<T>): T | undefined {
    const written = this.#written.get(path);
    if (written) return written as T;
    return existsSync(path) ? read(dirname(path), basename(path), schema) : undefined;
  }

  issue(id: string): Issue | undefined {
    return this.#get(this.issuePath(id), issueSchema);
  }

  month(id: string): Month | undefined {
    return this.#get(this.monthPath(id), monthSchema);
  }

  /** Every valid issue of the folder, nearest to a day (`2020-11-15`) first. */
  #issuesNear(day: string): Issue[] {
    const names = statSync(this.#issues, { throwIfNoEntry: false })?.isDirectory()
      ? readdirSync(this.#issues).filter((name) => name.endsWith('.json') && ISSUE_ID.test(name.slice(0, -5)))
      : [];
    const ids = new Set([
      ...names.map((name) => name.slice(0, -5)),
      ...[...this.#written.values()].map(({ id }) => id).filter((id) => ISSUE_ID.test(id)),
    ]);
    const middle = Date.parse(day);
    return [...ids]
      .flatMap((id) => {
        try {
          return this.issue(id) ?? [];
        } catch {
          return []; // a file that is not valid is named by the check, and no pick can be tied to it
        }
      })
      .sort((a, b) => Math.abs(Date.parse(a.week.startsOn) - middle) - Math.abs(Date.parse(b.week.startsOn) - middle));
  }

  /** The items that a monthly edition may be tied to: those of its own weeks first, then all others, which are `far`. */
  itemsFor(month: string): PickTarget[] {
    return this.#issuesNear(`${month}-15`)
      .map((issue) => ({ issue, inMonth: issue.week.startsOn.startsWith(month) || weekEnd(issue.week.startsOn).startsWith(month) }))
      .sort((a, b) => Number(b.inMonth) - Number(a.inMonth))
      .flatMap(({ issue, inMonth }) => targetsOf(issue, !inMonth));
  }

  /** The items of all other weeks than one, those of the weeks nearest to it first. */
  itemsBeside(week: Week): PickTarget[] {
    return this.#issuesNear(week.startsOn).flatMap((issue) => (issue.id === issueId(week) ? [] : targetsOf(issue, true)));
  }

  /** Writes a file of the archive, or in a dry run remembers it for the documents after it. */
  write(path: string, value: Issue | Month): void {
    if (!this.#dryRun) writeWhole(path, `${JSON.stringify(value, null, 2)}\n`, this.root);
    this.#written.set(path, value);
  }

  /**
   * Writes a picture to its place below the folder. Gives false where another is there already, which is kept unless `replace` says
   * otherwise.
   */
  writePicture({ src, contents }: Picture, replace: boolean): boolean {
    const path = join(this.root, src);
    const before = existsSync(path) ? readFileSync(path) : undefined;
    if (before && Buffer.compare(before, contents) === 0) return true;
    if (before && !replace) return false;
    if (!this.#dryRun) writeWhole(path, contents, this.root);
    return true;
  }
}
