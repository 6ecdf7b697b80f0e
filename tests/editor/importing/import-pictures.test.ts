import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { issueSchema } from '../../../src/source/schema.ts';
import { emptyFolder, run } from '../command-line.ts';

/** The head of a PNG, which is all that measuring reads. */
function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(33);
  head.write('89504e470d0a1a0a0000000d49484452', 0, 'hex');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

const item = (number: number, picture: string) =>
  `## [第${'一二三四五'[number] ?? ''}个标题](https://arxiv.org/abs/2101.0000${number})\n\n![](${picture})\n\n*Buoy${'ABCDE'[number] ?? ''}Net：浮标的协议*\n\n作者在三个海湾里试过它。\n`;

/** A folder with a document of some pictures, and how to import it. */
function place(pictures: readonly string[]) {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'in/img'), { recursive: true });
  writeFileSync(
    join(folder, 'in/week.md'),
    `# 2021 年第 7 周\n\n# 1.论文\n\n${pictures.map((picture, index) => item(index + 1, picture)).join('\n')}`,
  );
  const out = join(folder, 'out');
  return {
    folder,
    out,
    import: (...args: string[]) => run('import', ['--out', out, ...args, join(folder, 'in/week.md')]),
    figures: () => issueSchema.parse(JSON.parse(readFileSync(join(out, '2021-w07.json'), 'utf8'))).items.map(({ figure }) => figure),
  };
}

test('a picture beside the document comes along, measured and named by its item', () => {
  const at = place(['img/a%20b.png']);
  writeFileSync(join(at.folder, 'in/img/a b.png'), png(640, 320));
  expect(at.import().stdout).not.toContain('the picture');
  expect(at.figures()).toEqual([{ src: 'figures/2021-w07-buoybnet.png', width: 640, height: 320 }]);
  expect(readFileSync(join(at.out, 'figures/2021-w07-buoybnet.png'))).toEqual(png(640, 320));
  expect(at.import().stdout).toContain('2021-w07.json: unchanged');
});

test('a picture that is missing, outside or none is reported with its line, and put there later it comes along', () => {
  const at = place(['img/none.png', 'img/text.png', 'img/link.png']);
  writeFileSync(join(at.folder, 'secret.png'), png(9, 9));
  writeFileSync(join(at.folder, 'in/img/text.png'), 'no picture');
  symlinkSync(join(at.folder, 'secret.png'), join(at.folder, 'in/img/link.png'));
  const { stdout } = at.import();
  expect(stdout).toMatch(/week\.md:7: the picture img\/none\.png of item buoybnet is not beside the document/);
  expect(stdout).toMatch(/week\.md:15: the picture img\/text\.png of item buoycnet is no picture that browsers show/);
  expect(stdout).toMatch(/week\.md:23: the picture img\/link\.png of item buoydnet lies outside the document's folder/);
  expect(readdirSync(at.out)).toEqual(['2021-w07.json']);
  writeFileSync(join(at.folder, 'in/img/none.png'), png(3, 4));
  expect(at.import().stdout).toContain('changed: adds item buoybnet: the picture figures/2021-w07-buoybnet.png');
  expect(at.figures()[0]).toEqual({ src: 'figures/2021-w07-buoybnet.png', width: 3, height: 4 });
});

test('a picture is not written over another unless forced, and none in a dry run', () => {
  const at = place(['img/a.png']);
  writeFileSync(join(at.folder, 'in/img/a.png'), png(1, 2));
  at.import('--dry-run');
  expect(readdirSync(at.folder)).toEqual(['in']);
  at.import();
  const copy = join(at.out, 'figures/2021-w07-buoybnet.png');
  writeFileSync(copy, png(5, 5));
  expect(at.import().stdout).toContain('differs from figures/2021-w07-buoybnet.png, which is there already and was kept');
  expect(readFileSync(copy)).toEqual(png(5, 5));
  at.import('--force');
  expect(readFileSync(copy)).toEqual(png(1, 2));
});

test('nothing is written outside of the folder, also where a folder in it is a link', () => {
  const at = place(['img/a.png']);
  writeFileSync(join(at.folder, 'in/img/a.png'), png(1, 2));
  mkdirSync(at.out);
  mkdirSync(join(at.folder, 'elsewhere'));
  symlinkSync(join(at.folder, 'elsewhere'), join(at.out, 'figures'));
  const { status, stderr } = at.import();
  expect(status).toBe(2);
  expect(stderr).toContain('leads out of');
  expect(readdirSync(join(at.folder, 'elsewhere'))).toEqual([]);
});

test('a path that climbs out of its folder is no figure', () => {
  const at = place(['../secret.png']);
  writeFileSync(join(at.folder, 'secret.png'), png(9, 9));
  expect(at.import().stdout).toContain('left over: "../secret.png"');
  expect(at.figures()).toEqual([undefined]);
});
