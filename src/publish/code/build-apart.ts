import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Complaint } from '../../terminal/complaint.ts';

/** What vite-process.ts says of a fault. */
export interface BundlerFault {
  message: string;
  /** Whether whoever runs the build can mend it. */
  complaint: boolean;
}

/**
 * Builds the reader's code into a folder, with the list of it, in a process of its own: what the bundler takes of memory goes with
 * it. Throws what goes wrong there.
 */
export async function buildApart(root: string, folder: string, base: string): Promise<void> {
  const bundler = fork(fileURLToPath(new URL('vite-process.ts', import.meta.url)), [root, folder, base]);
  let fault: BundlerFault | undefined;
  bundler.on('message', (said) => (fault = said as BundlerFault));
  const [status, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) =>
    bundler.on('close', (...ended) => resolve(ended)).on('error', reject),
  );
  if (status === 0) return;
  const message = fault?.message ?? `the bundler of the reader's code ended with ${signal ?? `status ${status}`}`;
  throw fault?.complaint ? new Complaint(message) : new Error(message);
}
