/** Tells complaints apart where one module is loaded twice, as Vite does with what its configuration imports. */
const MARK = Symbol.for('complaint');

/** Something wrong that whoever runs a program can mend: the message says what and how, and is all that is printed. */
export class Complaint extends Error {
  readonly [MARK] = true;

  constructor(message: string) {
    super(message);
    this.name = 'Complaint';
    // Programs of others print an error's stack: a person has no use for where in the code it was found.
    this.stack = message;
  }
}

/** A command line that cannot be meant: what was typed is wrong, and the program's usage follows the message. */
export class UsageError extends Complaint {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** Whether an error is a Complaint, whoever threw it. */
export function isComplaint(error: unknown): error is Error {
  return error instanceof Error && MARK in error;
}

/** What the system's errors mean, by their codes. */
const MEANINGS: Record<string, string> = {
  ENOENT: 'is not there',
  EACCES: 'may not be used by you: change its permissions',
  EPERM: 'may not be used by you: change its permissions',
  EISDIR: 'is a folder, and a file is wanted',
  ENOTDIR: 'has a file on its way where a folder is wanted',
  EEXIST: 'is there already',
  ELOOP: 'is a link that leads to itself',
  ENAMETOOLONG: 'is too long a name for this system',
  ENOSPC: 'cannot be written: the disk is full',
  EROFS: 'cannot be written: the disk is read-only',
  EMFILE: 'cannot be opened: too many files are open',
};

/** A sentence for an error of the system (files, ports); undefined for every other error. */
export function systemMessage(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  const { code, path, message } = error as NodeJS.ErrnoException;
  const meaning = MEANINGS[code ?? ''];
  return meaning && path ? `${path} ${meaning}` : message;
}
