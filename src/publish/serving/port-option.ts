import { UsageError } from '../../terminal/complaint.ts';

/** The number of a port as it was typed; 0 means any that is free. Throws a UsageError for what is none. */
export function portOption(value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65535) return Number(value);
  throw new UsageError(`--port ${value} is not a port: give a number from 1 to 65535, or 0 for any that is free`);
}
