import type { PublishedArchive } from '../../../archive/published/archive.ts';
import {
  listedHash,
  OFFLINE_HEAD,
  OFFLINE_VERSION,
  sumOf,
  type OfflineFile,
  type OfflineHead,
  type OfflineList,
} from '../../../offline/list.ts';
import { isInstalledFile } from '../../../offline/own-paths.ts';
import { outsidePictures } from '../../pages/outside-pictures.ts';
import { contentsOf, type Output, type SiteFiles } from '../../site.ts';
import { listedFile } from '../../writing/file-list.ts';
import { hashedJson } from '../data/data-file.ts';
import { data } from '../data/data.ts';
import { manifest, manifestLink } from '../for-programs/manifest.ts';
import { hasFormat } from '../formats/has-format.ts';
import { shellPage } from './shell-page.ts';

/** Files with what they hold, in order of their paths. */
async function listed(files: SiteFiles): Promise<OfflineFile[]> {
  const all: OfflineFile[] = [];
  for (const [path, contents] of files) {
    all.push(listedFile(path, await contentsOf(contents)));
  }
  return all.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What of the site can be kept on a device (decision 34): the list of all files, named by its contents, and its head. */
export const offline: Output = async (site) => {
  if (!site.built) return new Map();
  const { client } = site.built;
  const archiveFiles = await data(site);
  const archive = JSON.parse(String(archiveFiles.get('data/archive.json'))) as PublishedArchive;
  const parts = {
    base: site.base,
    archive,
    client,
    manifestLink: (language: string) => manifestLink(site, language),
    pictures: outsidePictures(site),
  };
  const list: OfflineList = {
    version: OFFLINE_VERSION,
    shells: Object.fromEntries(archive.languages.map((language) => [language, shellPage(language, parts)])),
    code: [
      ...client.files
        .filter(({ path }) => path.startsWith('assets/') || isInstalledFile(path))
        .map(({ path, hash, bytes }): OfflineFile => [path, listedHash(Buffer.from(hash, 'hex')), bytes]),
      ...(hasFormat(site, 'manifest') ? await listed(await manifest(site)) : []),
    ],
    archive: await listed(archiveFiles),
  };
  const file = hashedJson('offline/list', list);
  const head: OfflineHead = {
    version: OFFLINE_VERSION,
    list: file.path,
    code: sumOf(list.code),
    whole: sumOf([...list.code, ...list.archive]),
  };
  return new Map([
    [OFFLINE_HEAD, JSON.stringify(head)],
    [file.path, file.contents],
  ]);
};
