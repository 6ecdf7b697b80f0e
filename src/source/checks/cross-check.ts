import { faultAt, type Fault } from '../faults.ts';
import type { ArchiveFiles } from '../read-archive.ts';
import { checkEditions } from './check-editions.ts';
import { checkPeople } from './check-people.ts';
import { checkPicks } from './check-picks.ts';
import { checkTexts } from './check-texts.ts';

function checkTopics({ topics }: ArchiveFiles): Fault[] {
  if (!topics) return [];
  const ids = topics.value.topics.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [faultAt(topics.file, ['topics', index, 'id'], `topic ${id} is there twice`)] : [],
  );
}

/** What must hold between the files of an archive whose forms are valid: ids, picks, people, topics, languages, dates, marks in texts. */
export function crossCheck(files: ArchiveFiles, root: string): Fault[] {
  return [...checkEditions(files, root), ...checkTopics(files), ...checkPicks(files), ...checkPeople(files), ...checkTexts(files)];
}
