import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { ReaderCode } from '../../../src/publish/code/reader-code.ts';
import { keptOfSite } from '../../../src/publish/keeping/kept-of-site.ts';
import { preparePage } from '../../../src/publish/pages/page.tsx';
import type { PreparePage } from '../../../src/publish/pages/rendered-page.ts';
import { publishSite, type Published } from '../../../src/publish/publish-site.ts';
import { both, changed, inEnglish, issue, item, smallArchive, type EditorFiles } from '../../source/archive-folder.ts';
import { fakeCode } from '../fake-code.ts';
import { withFeeds } from '../feeds/read-feeds.ts';
import { siteFrom } from '../published-files.ts';

let folder = '';
/** The pages that were rendered. */
let rendered: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-site-'));
  rendered = [];
  onTestFinished(() => rmSync(folder, { recursive: true }));
});
const kept = () => join(folder, 'kept');

/** Renders pages as a build does, and notes which; `version` is part of each. */
function noting(version: string): PreparePage {
  return async (path, language, base, readJson) => {
    const page = await preparePage(path, language, base, readJson);
    const render = async () => {
      rendered.push(`${language} ${path}`);
      const { head, body } = await page.render();
      return { head, body: `${body}<!--${version}-->` };
    };
    return { ...page, render };
  };
}

/** The reader's code; one of another version, as after an upgrade, renders other pages and has another key. */
function codeOf(version = '1'): ReaderCode {
  const code = fakeCode(noting(version));
  code.files.set('assets/index-1.js', `version ${version}`);
  return { ...code, key: version };
}

interface Build {
  version?: string;
  code?: ReaderCode;
  base?: string;
  fresh?: boolean;
  out?: string;
  things?: string;
  compressed?: boolean;
}

async function build(
  files: EditorFiles,
  { version = '1', code = codeOf(version), base = '/', fresh = false, out = 'site', things = kept(), compressed = false }: Build = {},
): Promise<Published> {
  const options = { compressed, hosting: true, keptBuilds: 0, fresh };
  const kept = keptOfSite(things, code.key + base, options);
  return publishSite(siteFrom(files, base, { texts: kept.texts }), code, join(folder, out), options, kept);
}

/** Every file of a folder by its path. */
function contentsIn(out = 'site'): Record<string, string> {
  const entries = readdirSync(join(folder, out), { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return Object.fromEntries(
    entries.map((entry) => [
      join(entry.parentPath, entry.name).slice(join(folder, out).length),
      readFileSync(join(entry.parentPath, entry.name), 'base64'),
    ]),
  );
}

/** What a build of the same in an empty folder gives, without anything that is kept. */
async function wholeBuild(files: EditorFiles, options: Build = {}): Promise<Record<string, string>> {
  rmSync(join(folder, 'whole'), { recursive: true, force: true });
  await build(files, { ...options, fresh: true, out: 'whole', things: join(folder, 'nothing-kept') });
  return contentsIn('whole');
}

const SETTINGS = smallArchive()['archive.json'] as Record<string, unknown>;
const TOPICS = smallArchive()['topics.json'] as { topics: Record<string, unknown>[] };
const W49 = (...items: Record<string, unknown>[]) => ({ 'issues/2020-w49.json': issue(49, '2020-11-29', items) });
const three = item('three', { section: 'use-cases', topics: ['nlp'] });

const CHANGES: [what: string, after: EditorFiles, options?: Build][] = [
  ['nothing has changed', smallArchive()],
  ['an item’s headline has changed', changed(W49({ ...three, headline: both('Another headline') }))],
  ['an item has come', changed(W49(three, item('new', { topics: ['gan'] })))],
  ['a week has gone', changed({ 'issues/2020-w49.json': undefined }), { compressed: true }],
  ['a week has come', changed({ 'issues/2020-w51.json': issue(51, '2020-12-13', [item('six', { topics: ['nlp'] })]) })],
  ['an edition has gone', changed({ 'months/2020-12.json': undefined })],
  [
    'a topic has another name',
    changed({
      'topics.json': {
        topics: TOPICS.topics.map((topic) => (topic.id === 'gan' ? { ...topic, label: both('Adversarial nets') } : topic)),
      },
    }),
  ],
  ['a topic has another id', JSON.parse(JSON.stringify(smallArchive()).replaceAll('"gan"', '"adversarial"')) as EditorFiles],
  ['the archive has another title', changed({ 'archive.json': { ...SETTINGS, title: both('Another') } })],
  [
    'a section has another accent',
    changed({ 'archive.json': JSON.parse(JSON.stringify(SETTINGS).replace('"indigo"', '"ochre"')) as object }),
  ],
  ['the languages stand in another order', changed({ 'archive.json': { ...SETTINGS, languages: ['zh-Hans', 'en'] } })],
  ['a language has gone', inEnglish(smallArchive())],
  [
    'a figure from elsewhere has come, which the policy of every page names',
    changed(W49({ ...three, figure: { src: 'https://pictures.example/a.png' } })),
  ],
  ['the site stands at another base', smallArchive(), { base: '/some/reader/' }],
  ['a library has been upgraded', smallArchive(), { version: '2' }],
];

describe('a build that keeps what has not changed gives the files of a whole one, byte for byte,', () => {
  test.each(CHANGES)('when %s, and when that is undone', async (what, after, options = {}) => {
    const { compressed = false } = options;
    await build(smallArchive(), { compressed });
    const before = contentsIn();
    await build(after, options);
    const whole = await wholeBuild(after, options);
    expect(contentsIn()).toEqual(whole);
    if (what === 'nothing has changed') return expect(whole).toEqual(before);
    expect(whole).not.toEqual(before);
    await build(smallArchive(), { compressed });
    expect(contentsIn()).toEqual(before);
  });

  test('when an item of an archive with feeds has changed', async () => {
    await build(withFeeds());
    const after = withFeeds(W49({ ...three, headline: both('Another headline') }));
    await build(after);
    const whole = await wholeBuild(after);
    expect(Object.keys(whole).filter((path) => path.endsWith('.xml')).length).toBeGreaterThan(10);
    expect(contentsIn()).toEqual(whole);
  });

  test.each<[string, (file: string) => void]>([
    ['cut off', (file) => writeFileSync(file, readFileSync(file).subarray(0, -1))],
    ['empty', (file) => writeFileSync(file, '')],
    ['of another kind', (file) => writeFileSync(file, 'something else '.repeat(100))],
    [
      'changed in one bit',
      (file) => {
        const bytes = readFileSync(file);
        bytes[bytes.length - 1]! ^= 1;
        writeFileSync(file, bytes);
      },
    ],
    [
      'a folder',
      (file) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ])('when everything that is kept is %s, which is counted', async (_, damage) => {
    await build(smallArchive(), { compressed: true });
    const whole = contentsIn();
    let things = 0;
    for (const kind of readdirSync(kept()))
      for (const name of readdirSync(join(kept(), kind))) void (damage(join(kept(), kind, name)), (things += 1));
    rmSync(join(folder, 'site'), { recursive: true });
    expect((await build(smallArchive(), { compressed: true })).damaged).toBe(things);
    expect(contentsIn()).toEqual(whole);
    expect((await build(smallArchive(), { compressed: true })).damaged).toBe(0);
  });

  test('when files stand where the folders of kept things should', async () => {
    await build(smallArchive());
    const whole = contentsIn();
    for (const kind of readdirSync(kept())) void (rmSync(join(kept(), kind), { recursive: true }), writeFileSync(join(kept(), kind), 'x'));
    await build(smallArchive());
    expect(contentsIn()).toEqual(whole);
  });

  test('when an earlier build ended in the middle of writing', async () => {
    await build(smallArchive(), { compressed: true });
    const whole = contentsIn();
    const at = (path: string) => join(folder, 'site', path);
    writeFileSync(at('index.html'), '<!doctype html><ht');
    writeFileSync(at('years/2020.html.br'), '');
    rmSync(at('topics/gan.html'));
    writeFileSync(at('builds.json'), '[[');
    rmSync(at('issues'), { recursive: true });
    writeFileSync(at('issues'), 'a file where a folder belongs');
    rmSync(at('zh-Hans/index.html'));
    mkdirSync(at('zh-Hans/index.html/more'), { recursive: true });
    writeFileSync(at('zh-Hans/index.html/more/stray.html'), '');
    rmSync(at('404.html'));
    symlinkSync(at('500.html'), at('404.html'));
    writeFileSync(join(kept(), 'pages', 'unfinished.1-1.new'), 'x');
    await build(smallArchive(), { compressed: true });
    expect(contentsIn()).toEqual(whole);
    expect(statSync(at('500.html')).isFile()).toBe(true);
  });

  test('when files are not to stand there compressed any more', async () => {
    await build(smallArchive(), { compressed: true });
    await build(smallArchive());
    expect(contentsIn()).toEqual(await wholeBuild(smallArchive()));
  });

  test('when two builds are at work at once', async () => {
    const other = changed(W49({ ...three, headline: both('Another headline') }));
    await Promise.all([build(smallArchive()), build(other, { out: 'other' })]);
    expect([contentsIn(), contentsIn('other')]).toEqual([await wholeBuild(smallArchive()), await wholeBuild(other)]);
  });
});

describe('a build', () => {
  test('renders only pages that show something else than before, and says which files it has changed', async () => {
    const first = await build(smallArchive());
    expect(rendered.length).toBeGreaterThan(30);
    expect(first.changes).toMatchObject({ changed: [], removed: [], same: 0 });
    expect(first.changes.added).toHaveLength(first.files);
    rendered = [];
    const { changes } = await build(changed(W49({ ...three, summary: both('Another summary.') })));
    expect(rendered).toEqual(['en /issues/2020-w49', 'zh-Hans /issues/2020-w49']);
    const ofWeek = ['email/2020-w49.html', 'email/2020-w49.txt', 'issues/2020-w49.html', 'issues/2020-w49.json', 'issues/2020-w49.md', 'months/2020-11.epub', 'years/2020.epub']; // prettier-ignore
    const indexes = ['data/archive.json', 'data/en/years/2020.json', 'data/zh-Hans/years/2020.json'];
    expect(changes.changed).toEqual([...indexes, ...ofWeek, 'offline.json', ...ofWeek.map((path) => `zh-Hans/${path}`)].sort());
    expect(changes.added.filter((path) => !path.startsWith('data/search/'))).toEqual([expect.stringMatching(/^data\/en\/issues\/2020-w49\./), expect.stringMatching(/^data\/zh-Hans\/issues\/2020-w49\./), expect.stringMatching(/^offline\/list\./)]); // prettier-ignore
    rendered = [];
    expect((await build(changed(W49({ ...three, summary: both('Another summary.') })))).changes).toMatchObject({
      added: [],
      changed: [],
      removed: [],
    });
    expect(rendered).toEqual([]);
  });

  test('writes nothing that is there', async () => {
    await build(smallArchive());
    const files = readdirSync(join(folder, 'site'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const old = new Date('2020-01-01');
    for (const entry of files) utimesSync(join(entry.parentPath, entry.name), old, old);
    await build(smallArchive());
    expect(files.filter((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs !== old.getTime())).toEqual([]);
  });

  test('lets go of what it had no use for, so that no more is kept than one site takes', async () => {
    const count = () => readdirSync(kept()).map((kind) => [kind, readdirSync(join(kept(), kind)).length]);
    await build(smallArchive());
    const once = count();
    await build(changed({ 'issues/2020-w51.json': issue(51, '2020-12-13', [item('six', { topics: ['nlp'] })]) }));
    expect(count()).not.toEqual(once);
    await build(smallArchive());
    expect(count()).toEqual(once);
  });

  test('that is fresh takes nothing that is kept', async () => {
    await build(smallArchive());
    const all = rendered.length;
    await build(smallArchive(), { fresh: true });
    expect(rendered).toHaveLength(2 * all);
  });

  test('that cannot make a page leaves the folder as it was', async () => {
    await build(smallArchive());
    const before = contentsIn();
    const failing: PreparePage = async (path, ...rest) => {
      if (path === '/years/2020') throw new Error('no bars');
      return preparePage(path, ...rest);
    };
    const code = codeOf();
    code.built.preparePage = failing;
    await expect(build(changed(W49({ ...three, headline: both('Another') })), { code })).rejects.toThrow('no bars');
    expect(contentsIn()).toEqual(before);
  });
});
