import { isComplaint, systemMessage, UsageError } from './complaint.ts';
import { readCommandLine, type CommandLine, type Options } from './options.ts';

/** A program that a person starts. */
export interface Program<O extends Options> {
  /** As in `npm run NAME`. */
  name: string;
  /** What `--help` prints. */
  usage: string;
  options: O;
  /** Whether it takes more than options (files, addresses). */
  operands?: boolean;
  /** The exit status of a Complaint that is none of usage: 1 unless the program's usage says otherwise. */
  faultStatus?: number;
  /** Does the work; gives the exit status, 0 where it gives none. */
  run: (line: CommandLine<O>) => number | undefined | Promise<number | undefined>;
}

/** What to print about an error, and the status to end with. */
function verdict(
  error: unknown,
  { usage, faultStatus = 1 }: Pick<Program<Options>, 'usage' | 'faultStatus'>,
): [message: string, status: number] {
  if (error instanceof UsageError) return [`error: ${error.message}\n\n${usage}`, 2];
  if (isComplaint(error)) return [`error: ${error.message}`, faultStatus];
  const system = systemMessage(error);
  if (system !== undefined) return [`error: ${system}`, faultStatus];
  const trace = error instanceof Error && process.env.DEBUG ? `\n${error.stack ?? ''}` : '';
  const what = error instanceof Error ? error.message : String(error);
  return [`error: ${what}: please report this with what you typed, and what the same prints with DEBUG=1 set${trace}`, 1];
}

/**
 * Runs a program on this process's command line and sets its exit status: 2 where the command line is wrong, 1 for faults
 * (or `faultStatus`). Whatever happens, a person gets a sentence and no stack trace.
 */
export async function runProgram<O extends Options>(program: Program<O>): Promise<void> {
  // A reader of the output that has seen enough (`| head`) is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  try {
    const line = readCommandLine(program.name, program.options, process.argv.slice(2), { operands: program.operands ?? false });
    if (line.help) console.log(program.usage);
    else process.exitCode = (await program.run(line)) ?? 0;
  } catch (error) {
    const [message, status] = verdict(error, program);
    console.error(message);
    process.exitCode = status;
  }
}
