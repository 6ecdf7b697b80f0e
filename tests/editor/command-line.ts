import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, which ends with a slash. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** What a program of the editor's did. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one of the editor's programs (`import`, `check`, `new`) as npm does, in a folder of choice. */
export function run(program: 'import' | 'check' | 'new', args: readonly string[], cwd: string = PROJECT): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(PROJECT, 'src/editor', `${program}.ts`), ...args], {
    cwd,
    encoding: 'utf8',
    // A program's types are stripped once for all runs of it.
    env: { ...process.env, NODE_COMPILE_CACHE: join(PROJECT, 'node_modules/.cache/compiled') },
  });
  return { status, stdout, stderr };
}

/** A new empty folder. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'newsletter-'));
}

/** A text of the three forms' shape with the given items, for tests that need a small document. */
export function smallDocument({
  week = '2021 年第 7 周',
  source = 'https://news.example.com/weekly/seven',
  items = ['https://arxiv.org/abs/2101.00001', 'https://arxiv.org/abs/2101.00002'],
  prose = '作者在三个海湾里验证了它，误差减少了一半。',
} = {}): string {
  const papers = items.map(
    (url, index) =>
      `# 第${'一二三四五六'[index] ?? ''}个标题\n\n*Buoy${'ABCDEF'[index] ?? ''}Net:浮标的协议*\n[${url}](${url})\n\n${prose}\n`,
  );
  return `# ${week}\n\n> 原文：<${source}>\n\n# 1.机器学习论文\n\n${papers.join('\n')}`;
}
