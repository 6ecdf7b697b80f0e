import postcss, { type AtRule, type Container, type Root } from 'postcss';

const CLASS = /\.([a-zA-Z_][\w-]*)/g;

const parsed = new Map<string, Root>();

function classesIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
}

/** Whether a selector can match in a page: every class in it occurs there. `:not(…)` asks for the absence of what it names. */
function canMatch(selector: string, classes: ReadonlySet<string>): boolean {
  return [...selector.replace(/:not\([^)]*\)/g, '').matchAll(CLASS)].every(([, name = '']) => classes.has(name));
}

function prune(container: Container, classes: ReadonlySet<string>): void {
  container.each((node) => {
    if (node.type === 'rule') {
      const kept = node.selectors.filter((selector) => canMatch(selector, classes));
      if (kept.length === 0) node.remove();
      else node.selectors = kept;
    } else if (node.type === 'atrule' && node.name === 'media' && node.params.trim() === 'print') {
      // The whole sheet is linked for print, with or without scripts.
      node.remove();
    } else if (node.type === 'atrule' && (node as AtRule).nodes && !/^(font-face|keyframes)$/.test(node.name)) {
      prune(node as AtRule, classes);
      if ((node as AtRule).nodes?.length === 0) node.remove();
    }
  });
}

/** The rules of a style sheet that a page can use: those all of whose classes stand in its HTML, and all without classes. */
export function criticalCss(css: string, html: string): string {
  const root = parsed.get(css) ?? postcss.parse(css);
  parsed.set(css, root);
  const page = root.clone();
  prune(page, classesIn(html));
  return page.toString();
}
