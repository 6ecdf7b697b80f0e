import { describe, expect, test } from 'vitest';
import { isComplaint, systemMessage, UsageError } from '../../src/terminal/complaint.ts';
import { readCommandLine, type Options } from '../../src/terminal/options.ts';

const OPTIONS = {
  port: { type: 'value', example: '4173' },
  folder: { type: 'value', example: 'dist' },
  'dry-run': { type: 'switch' },
} as const satisfies Options;

const read = (...args: string[]) => readCommandLine('serve', OPTIONS, args, { env: {} });

test('what was typed is read, and what was not is absent', () => {
  expect(read('--port', '80', '--dry-run')).toEqual({
    values: { port: '80', folder: undefined, 'dry-run': true },
    operands: [],
    help: false,
  });
  expect(read('--port=80', '--folder=-odd').values).toEqual({ port: '80', folder: '-odd', 'dry-run': false });
  expect(read().values).toEqual({ port: undefined, folder: undefined, 'dry-run': false });
  expect(readCommandLine('import', {}, ['a.md', '--', '--b.md'], { operands: true, env: {} }).operands).toEqual(['a.md', '--b.md']);
});

test.each([['--help'], ['-h'], ['--port', '80', '--help'], ['surplus', '--help']])('help is asked for by %j', (...args) => {
  expect(read(...args).help).toBe(true);
});

describe('what cannot be meant is said with what is possible', () => {
  test.each<[string[], RegExp]>([
    [['--prot', '80'], /no option --prot.*--port, --folder, --dry-run and --help/],
    [['--ports'], /did you mean --port\?/],
    [['--fold'], /did you mean --folder\?/],
    [['--constructor'], /no option --constructor/],
    [['-p', '80'], /no option -p/],
    [['--port'], /--port needs a value: write it like --port 4173/],
    [['--port='], /--port needs a value/],
    [['--port', '--dry-run'], /--port needs a value/],
    [['--dry-run=yes'], /--dry-run takes no value: leave "yes" out/],
    [['--port', '1', '--port', '2'], /--port stands twice/],
    [['80'], /"80" means nothing to serve/],
    [['--dry-run', 'a', 'b'], /"a" and "b" means nothing to serve/],
  ])('%j', (args, message) => {
    expect(() => read(...args)).toThrow(UsageError);
    expect(() => read(...args)).toThrow(message);
  });
});

test('an option that npm took for itself is not overlooked', () => {
  const through =
    (env: NodeJS.ProcessEnv, ...args: string[]) =>
    () =>
      readCommandLine('serve', OPTIONS, args, { env });
  expect(through({ npm_lifecycle_event: 'serve', npm_config_dry_run: 'true' })).toThrow(/npm run serve -- --dry-run/);
  expect(through({ npm_lifecycle_event: 'serve', npm_config_port: '80' }, '--port', '80')).not.toThrow();
  expect(through({ npm_lifecycle_event: 'test', npm_config_port: '80' })).not.toThrow();
});

test('a complaint is its message, and known as one', () => {
  const error = new UsageError('Give a port.');
  expect([error.stack, isComplaint(error), isComplaint(new Error('x'))]).toEqual(['Give a port.', true, false]);
});

test('errors of the system are sentences, others are not', () => {
  const error = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', syscall: 'open', path: 'dist' });
  expect(systemMessage(error)).toBe('dist may not be used by you: change its permissions');
  expect(systemMessage(Object.assign(new Error('odd'), { code: 'EODD', syscall: 'open', path: 'dist' }))).toBe('odd');
  expect(systemMessage(new Error('x'))).toBeUndefined();
});
