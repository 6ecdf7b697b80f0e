import { parseArgs } from 'node:util';
import { formatFault } from '../publish/faults.ts';
import { readArchive } from '../publish/read-archive.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } });
const { issues, months, faults } = readArchive(values.data);
for (const fault of faults) console.log(formatFault(fault));
const errors = faults.filter((fault) => fault.severity === 'error').length;
const items = issues.reduce((sum, { value }) => sum + value.items.length, 0);
console.log(`${issues.length} issues, ${items} items, ${months.length} monthly editions: ${errors} errors, ${faults.length - errors} warnings`);
process.exitCode = errors > 0 ? 1 : 0;
