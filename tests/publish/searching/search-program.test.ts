import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { IndexFiles } from '../../../src/engine/build/index-files.ts';
import { ByteWriter } from '../../../src/engine/format/bytes.ts';
import { deflate } from '../../../src/engine/format/deflate.ts';
import { data } from '../../../src/publish/outputs/data/data.ts';
import { readSite } from '../../../src/publish/read-site.ts';
import type { PrintedAnswer } from '../../../src/publish/searching/answer-query.ts';
import { contentsOf } from '../../../src/publish/site.ts';
import { emptyFolder, PROJECT } from '../../editor/command-line.ts';
import { both, item, issue, smallArchive, writeArchive } from '../../source/archive-folder.ts';

const PROGRAM = join(PROJECT, 'src/publish/searching/search.ts');
const env = { ...process.env, NODE_COMPILE_CACHE: join(PROJECT, 'node_modules/.cache/compiled') };

/** More items than an index keeps in its root, so that its texts are files of their own. */
const MANY = 450;

/** Writes the published data of a small archive, as a build does; gives the site's folder. */
async function writeSite(folder: string, more: Record<string, unknown> = {}): Promise<string> {
  const files = {
    ...smallArchive(),
    'issues/2020-w51.json': issue(51, '2020-12-13', [
      item('swap-layers', {
        headline: { en: 'Swap the layers of two generators', 'zh-Hans': '交换两个生成器的层' },
        paper: { title: 'Resolution Dependent Interpolation', authors: ['Justin Pinkney', 'Doron Adler'], ids: { arxiv: '2010.05334' } },
        summary: { en: 'Layers of a tuned network replace those of the original.', 'zh-Hans': '把微调后网络的层换进原网络。' },
        topics: ['gan'],
      }),
      ...['kernel-one', 'kernel-two'].map((id) =>
        item(id, {
          paper: { title: 'A Kernel of Truth', ids: { arxiv: '2009.00001' } },
          headline: both(`Kernels of ${id}`),
        }),
      ),
      item('layers-of-snow', { section: 'articles', headline: both('Layers of snow'), summary: both('Snow lies in layers.') }),
    ]),
    ...more,
  };
  const archive = writeArchive(files);
  const made = await data(readSite(archive, '/'));
  rmSync(archive, { recursive: true });
  for (const [path, contents] of made) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), await contentsOf(contents));
  }
  return folder;
}

let site = '';
beforeAll(async () => {
  site = await writeSite(emptyFolder());
  return () => rmSync(site, { recursive: true });
});

function search(args: readonly string[], input = '', folder = site): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, '--site', folder, ...args], { encoding: 'utf8', env, input });
  return { status, stdout, stderr };
}

/** What `--json` prints for one query. */
function answer(...args: string[]): PrintedAnswer {
  const { stdout } = search(['--json', ...args]);
  return JSON.parse(stdout) as PrintedAnswer;
}
const found = (...args: string[]) => answer(...args).hits.map((hit) => hit.item);

describe('npm run search', () => {
  test('prints references with scores, headlines, titles and snippets, the best first', () => {
    expect(search(['swap layers generators'])).toEqual({
      status: 0,
      stdout: expect.stringMatching(
        /^swap layers generators: 1 item\n2020-w51\/swap-layers {2}\d\.\d{3} {2}Swap the layers of two generators\n {4}Resolution Dependent Interpolation\n {4}Layers of a tuned network.*\n$/,
      ) as string,
      stderr: '',
    });
  });

  test('takes several words as one query, however they are given', () => {
    expect(search(['layers', 'snow']).stdout).toBe(search(['layers snow']).stdout);
  });

  test('gives all of it as one object a line with --json, scores falling', () => {
    const { query, total, hits } = answer('layers');
    expect({ query, total }).toEqual({ query: 'layers', total: 2 });
    expect(hits[0]).toEqual({
      item: '2020-w51/layers-of-snow',
      score: expect.any(Number) as number,
      headline: 'Layers of snow',
      snippet: 'Snow lies in layers.',
      section: 'articles',
      date: '2020-12-13',
      url: 'https://papers.example/layers-of-snow',
    });
    expect(hits[0]!.score).toBeGreaterThanOrEqual(hits[1]!.score!);
  });

  test('shows texts in the language asked for, written in any case', () => {
    expect(answer('swap', '--lang', 'zh-hans').hits[0]).toMatchObject({
      headline: '交换两个生成器的层',
      snippet: '把微调后网络的层换进原网络。',
    });
    // The passage that answers is in the language of the query.
    expect(answer('tuned network', '--lang', 'zh-Hans').hits[0]?.snippet).toBe('Layers of a tuned network replace those of the original.');
  });

  test('knows the operators, filters, numbers and addresses that the page knows', () => {
    expect(found('section:articles layers')).toEqual(['2020-w51/layers-of-snow']);
    expect(found('layers -snow')).toEqual(['2020-w51/swap-layers']);
    expect(found('--', '-snow', 'layers')).toEqual(['2020-w51/swap-layers']);
    expect(found('author:Pinkney')).toEqual(['2020-w51/swap-layers']);
    expect(found('https://arxiv.org/pdf/2010.05334v2.pdf')).toEqual(['2020-w51/swap-layers']);
    expect(found('after:2020-12-13', '--every-mention').length).toBe(4);
  });

  test('ranks nothing by filters alone, and prints no score then', () => {
    expect(answer('section:articles').hits.map(({ score }) => score)).toEqual([null, null]);
    expect(search(['section:articles']).stdout).toMatch(/^2020-w51\/layers-of-snow {2}Layers of snow$/m);
  });

  test('finds nothing with a line that says so, and what was nearest', () => {
    expect(search(['qqqqzzzz'])).toMatchObject({ status: 0, stdout: 'qqqqzzzz: nothing found\n  nowhere: qqqqzzzz\n', stderr: '' });
    expect(answer('https://arxiv.org/abs/1901.00001')).toMatchObject({
      total: 0,
      hits: [],
      unknown: [expect.stringContaining('1901.00001')],
    });
  });

  test('says what it took a word for', () => {
    expect(search(['generatosr']).stdout).toContain('generatosr: also found as generators');
  });

  test('lists a work once, with the other items about it, or every one of them', () => {
    const [hit, ...others] = answer('kernel of truth').hits;
    expect([hit?.item, ...(hit?.mentions ?? [])].sort()).toEqual(['2020-w51/kernel-one', '2020-w51/kernel-two']);
    expect(others).toEqual([]);
    expect(search(['kernel of truth']).stdout).toMatch(/^ {4}also: 2020-w51\/kernel-/m);
    expect(found('kernel of truth', '--every-mention').sort()).toEqual(['2020-w51/kernel-one', '2020-w51/kernel-two']);
  });

  test('prints as many hits as asked for, and says how many there are', () => {
    expect(search(['layers', '--limit', '1']).stdout).toMatch(/^layers: 2 items, the first 1\n/);
  });

  test('answers a query a line from standard input, in their order, empty ones too', () => {
    const queries = ['\uFEFFsnow', '', 'author:Adler', ...Array.from({ length: 40 }, (_, i) => (i % 2 ? 'swap' : 'layers snow'))];
    const { status, stdout } = search(['--json', '-'], queries.join('\r\n'));
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as PrintedAnswer);
    expect(status).toBe(0);
    expect(answers.map(({ query }) => query)).toEqual(['snow', ...queries.slice(1)]);
    expect(answers.slice(0, 3).map(({ total }) => total)).toEqual([1, 0, 1]);
    expect(search(['-'], '')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(search(['-'], 'snow\nswap\n').stdout).toMatch(/^snow: 1 item\n[\s\S]*\n\nswap: 1 item\n/);
  });

  test('refuses a language that the site does not have, and says which it has', () => {
    expect(search(['snow', '--lang', 'de'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^error: --lang de is no language of this site, which has en, zh-Hans\n\nUsage: /) as string,
    });
  });

  test('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [PROGRAM, '--site', site, '-'], { env });
    let complaints = '';
    child.stderr.on('data', (text) => (complaints += String(text)));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    child.stdin.end('layers\n'.repeat(5000));
    expect({ status: await ended, complaints }).toEqual({ status: 0, complaints: '' });
  });
});

const DAMAGED = /^error: the search index in .*data lacks [0-9a-f]+\.bin.*, or what is there is damaged: build the site again/;

describe('a site whose index is not whole', () => {
  const many = {
    'issues/2020-w47.json': issue(
      47,
      '2020-11-15',
      Array.from({ length: MANY }, (_, at) => item(`many-${at}`, { headline: both(`Number ${at} of many`) })),
    ),
  };

  async function damaged(harm: (files: string, name: string) => void): Promise<string> {
    const folder = await writeSite(emptyFolder(), many);
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const files = join(folder, 'data/search');
    for (const name of readdirSync(files)) harm(files, name);
    return folder;
  }

  test.each<[string, (files: string, name: string) => void]>([
    ['absent', (files, name) => rmSync(join(files, name))],
    ['cut off', (files, name) => truncateSync(join(files, name), 20)],
  ])('is named with what is %s, and what to do', async (_, harm) => {
    expect(search(['many'], '', await damaged(harm))).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(DAMAGED) as string,
    });
  });

  test('is named also where all but its root is missing', async () => {
    const folder = await writeSite(emptyFolder(), many);
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const { search: root } = JSON.parse(readFileSync(join(folder, 'data/archive.json'), 'utf8')) as { search: string };
    for (const name of readdirSync(join(folder, 'data/search'))) if (!root.endsWith(name)) rmSync(join(folder, 'data/search', name));
    expect(search(['many'], '', folder)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(DAMAGED) as string });
  });
});

test('an index of another format is refused with a plain message', async () => {
  const folder = await writeSite(emptyFolder());
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { search: root } = JSON.parse(readFileSync(join(folder, 'data/archive.json'), 'utf8')) as { search: string };
  const version = new ByteWriter();
  version.varint(0);
  const files = await new IndexFiles().finish(await deflate(version.finish()), false);
  writeFileSync(join(folder, 'data', root), files.root);
  expect(search(['snow'], '', folder)).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(
      /^error: .*\.bin: The search index has format 0, this reader knows format \d+: build the site again\n$/,
    ) as string,
  });
});
