import postcss, { type Container, type Root } from 'postcss';
import parseSelectors, { type Node } from 'postcss-selector-parser';

const parsed = new Map<string, Root>();

function classesIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
}

/**
 * Whether a part of a selector can match in a page: every class that it asks for occurs there. Of a list, as in `:is(…)`,
 * `:has(…)` or `:nth-child(2 of …)`, one is enough; `:not(…)` asks for the absence of what it names.
 */
function canMatch(node: Node, classes: ReadonlySet<string>): boolean {
  if (node.type === 'class') return classes.has(node.value);
  if (node.type === 'selector') return node.nodes.every((each) => canMatch(each, classes));
  if (node.type !== 'pseudo' || node.value === ':not' || node.nodes.length === 0) return true;
  return node.nodes.some((each) => canMatch(each, classes));
}

function keptSelectors(selector: string, classes: ReadonlySet<string>): string[] {
  const { nodes } = parseSelectors().astSync(selector);
  return nodes.filter((each) => canMatch(each, classes)).map((each) => String(each).trim());
}

function prune(container: Container, classes: ReadonlySet<string>): void {
  container.each((node) => {
    if (node.type === 'rule') {
      const kept = keptSelectors(node.selector, classes);
      if (kept.length === 0) return void node.remove();
      node.selectors = kept;
      prune(node, classes);
      if (node.nodes.length === 0) node.remove();
    } else if (node.type === 'atrule' && node.name === 'media' && node.params.trim() === 'print') {
      // The whole sheet is linked for print, with or without scripts.
      node.remove();
    } else if (node.type === 'atrule' && node.nodes && !/(^font-face|keyframes)$/.test(node.name)) {
      prune(node as Container, classes);
      if (node.nodes.length === 0) node.remove();
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
