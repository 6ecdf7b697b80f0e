import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { squareFont } from './square-font.ts';

const DEJAVU = resolve('node_modules/dejavu-fonts-ttf/ttf');
const FOLDER = resolve('node_modules/.cache/test-fonts');
/** Faces that a system with DejaVu does not usually have. */
const LEFT_OUT = ['*Condensed*', '*ExtraLight*', '*MathTeXGyre*'];
const GENERIC = { 'sans-serif': 'DejaVu Sans', 'system-ui': 'DejaVu Sans', serif: 'DejaVu Serif', monospace: 'DejaVu Sans Mono' };
const SQUARES = 'Test Squares';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Fontconfig's configuration: two folders of fonts and nothing of the machine's. */
function configuration(): string {
  const aliases = Object.entries(GENERIC).map(
    ([generic, family]) =>
      `<alias binding="strong"><family>${generic}</family><prefer><family>${family}</family><family>${SQUARES}</family></prefer></alias>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
<dir>${escaped(DEJAVU)}</dir>
<dir>${escaped(FOLDER)}</dir>
<cachedir>${escaped(join(FOLDER, 'cache'))}</cachedir>
<selectfont><rejectfont>${LEFT_OUT.map((glob) => `<glob>${escaped(DEJAVU)}/${glob}</glob>`).join('')}</rejectfont></selectfont>
${aliases.join('\n')}
</fontconfig>
`;
}

/** Writes a file at once, so that a browser which starts meanwhile never reads half of it. */
function write(name: string, contents: string | Buffer): void {
  const path = join(FOLDER, name);
  writeFileSync(`${path}.${process.pid}`, contents);
  renameSync(`${path}.${process.pid}`, path);
}

/**
 * What a browser's environment needs so that its pages are set in the same fonts on every Linux: the DejaVu of an npm
 * package, and squares for Chinese, Japanese and Korean. Other systems do not read it and use their own fonts.
 */
export function fixedFonts(): { FONTCONFIG_FILE: string } {
  mkdirSync(FOLDER, { recursive: true });
  write('squares.ttf', squareFont(SQUARES));
  write('fonts.conf', configuration());
  return { FONTCONFIG_FILE: join(FOLDER, 'fonts.conf') };
}
