import { onTestFinished } from 'vitest';
import type { SiteOptions } from '../../../src/publish/serving/serve.ts';
import { buildArchive } from '../../setup/build-archive.ts';
import { changed, issue, item, smallArchive, type EditorFiles } from '../../source/archive-folder.ts';

/** The archive of these tests with nothing beside pages but what can be kept, or with other formats. */
function withFormats(files: EditorFiles, formats: readonly string[]): EditorFiles {
  const { 'archive.json': settings } = smallArchive() as Record<string, object>;
  return { ...files, 'archive.json': { ...settings, formats } };
}

/** Builds a site of the small archive for a test: the `first` build, the `next` with one more week, or one that is `off`, not to be kept. */
export async function buildOf(which: 'first' | 'next' | 'off'): Promise<SiteOptions> {
  const week = { 'issues/2020-w51.json': issue(51, '2020-12-13', [item('six', { topics: ['nlp'] })]) };
  const files = withFormats(which === 'next' ? changed(week) : changed({}), which === 'off' ? [] : ['offline']);
  const { site, remove } = await buildArchive(`offline-${which}-${process.pid}`, files);
  onTestFinished(remove);
  return site;
}
