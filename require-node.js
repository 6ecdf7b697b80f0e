// Run first by every npm script: says in a sentence what is missing, where a program would crash. Plain JavaScript, so
// that an old Node can read it too.
import { existsSync } from 'node:fs';

const MAJOR = 24;

/** What keeps the programs from running, and what to do; undefined where nothing does. */
function complaint() {
  if (!existsSync('node_modules/vite/package.json'))
    return existsSync('node_modules/react/package.json')
      ? 'The development packages are not installed, and the build is made of them. Run: npm ci --include=dev'
      : 'Nothing is installed yet. Run: npm ci --include=dev';
  const { node } = process.versions;
  if (Number(node.split('.')[0]) >= MAJOR) return undefined;
  const needed = `The programs run on Node ${MAJOR} or later, and this is Node ${node} (${process.execPath}).`;
  // A link in node_modules/.bin that leads nowhere is passed over, and the machine's own Node answers.
  const unpacked = existsSync('node_modules/node/bin/node') || existsSync('node_modules/node/bin/node.exe');
  return unpacked
    ? `${needed} The package "node" brings the right one: start programs through npm (npm run …), or put node_modules/node/bin first on the PATH.`
    : `${needed} The package "node" would bring it, but its install script has not run: npm is told to ignore install scripts. Run: npm rebuild node --ignore-scripts=false (which runs the scripts of that package alone), or install Node ${MAJOR}.`;
}

const missing = complaint();
if (missing) {
  console.error(`error: ${missing}`);
  process.exit(1);
}
