/** The process in which `buildApart` has the reader's code built; it says what went wrong before it ends with status 1. */
import { join } from 'node:path';
import { isComplaint } from '../../terminal/complaint.ts';
import type { BundlerFault } from './build-apart.ts';
import { describeClient } from './client-folder.ts';
import { writeList } from './code-list.ts';
import { buildCode } from './vite-build.ts';

const [root = '', folder = '', base = '/'] = process.argv.slice(2);
try {
  await buildCode(root, folder, base);
  writeList(folder, describeClient(join(folder, 'client')));
} catch (error) {
  process.exitCode = 1;
  const message = error instanceof Error ? error.message : String(error);
  process.send?.({ message, complaint: isComplaint(error) } satisfies BundlerFault);
}
process.disconnect?.();
