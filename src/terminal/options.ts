import { parseArgs } from 'node:util';
import { UsageError } from './complaint.ts';

/** An option of a program: a switch, or one with a value, of which an example is given. */
export type Option = { readonly type: 'switch' } | { readonly type: 'value'; readonly example: string };

/** A program's options by their names, without dashes. Each has `--help` besides. */
export type Options = Readonly<Record<string, Option>>;

/** What was typed: a switch is on or off, a value is there or not. */
export type Values<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends { type: 'switch' } ? boolean : string | undefined;
};

/** A command line, read. */
export interface CommandLine<O extends Options> {
  readonly values: Values<O>;
  readonly operands: readonly string[];
  /** `--help` was asked for, and nothing else counts. */
  readonly help: boolean;
}

/** How near two names are: how many letters of the shorter stand in the other at the same distance from an end. */
function isNear(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  let end = 0;
  while (end < short.length - same && short.at(-1 - end) === long.at(-1 - end)) end++;
  return long.length - same - end <= 1 || (short.length >= 3 && long.startsWith(short));
}

/** `--data, --json and --help`. */
function listed(names: readonly string[]): string {
  const all = names.map((name) => `--${name}`);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}

/** npm takes options for itself that do not stand behind `--`, and says so only to programs: a dry run would be none. */
function takenByNpm(program: string, names: readonly string[], env: NodeJS.ProcessEnv): string | undefined {
  if (env.npm_lifecycle_event !== program) return undefined;
  // Those that are npm's own as well may stand in its settings.
  const own = new Set(['json', 'force', 'help']);
  return names.find((name) => !own.has(name) && env[`npm_config_${name.replaceAll('-', '_')}`]);
}

/**
 * Reads a program's command line. Throws a UsageError for an option that there is not, one without its value or with one too
 * many, one that stands twice, and for operands where the program (`npm run PROGRAM`) takes none.
 */
export function readCommandLine<O extends Options>(
  program: string,
  options: O,
  args: readonly string[],
  { operands: takesOperands = false, env = process.env }: { operands?: boolean; env?: NodeJS.ProcessEnv } = {},
): CommandLine<O> {
  const names = [...Object.keys(options), 'help'];
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((name) => [name, { type: options[name]?.type === 'value' ? 'string' : 'boolean' }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string | true>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { rawName, value, inlineValue } = token;
    const name = rawName === '-h' ? 'help' : token.name;
    const option = Object.hasOwn(options, name) ? options[name] : name === 'help' ? { type: 'switch' as const } : undefined;
    if (!option || (!rawName.startsWith('--') && rawName !== '-h')) {
      const near = names.find((known) => isNear(name, known));
      throw new UsageError(`there is no option ${rawName}${near ? `: did you mean --${near}?` : '.'} Possible are ${listed(names)}`);
    }
    if (option.type === 'switch' && value !== undefined) throw new UsageError(`--${name} takes no value: leave "${value}" out`);
    if (option.type === 'value' && (value === undefined || value === '' || (!inlineValue && value.startsWith('-'))))
      throw new UsageError(`--${name} needs a value: write it like --${name} ${option.example}`);
    if (values.has(name) && name !== 'help') throw new UsageError(`--${name} stands twice: give it once`);
    values.set(name, value ?? true);
  }
  const help = values.has('help');
  const taken = takenByNpm(program, names, env);
  if (!help && taken && !values.has(taken))
    throw new UsageError(`npm took --${taken} for itself: write -- before the options, npm run ${program} -- --${taken} …`);
  if (!help && !takesOperands && operands.length > 0)
    throw new UsageError(
      `${operands.map((operand) => `"${operand}"`).join(' and ')} means nothing to ${program}, which takes options alone: ${listed(names)}`,
    );
  const read = Object.entries(options).map(([name, { type }]) => [name, type === 'switch' ? values.has(name) : values.get(name)]);
  return { values: Object.fromEntries(read) as Values<O>, operands, help };
}
