import postcss, { type Container, type Root } from 'postcss';
import parseSelectors, { type Node } from 'postcss-selector-parser';

/** Where the whole sheet is linked, with or without scripts (document.ts): on paper, and in colours that the reader's system forces. */
const WHOLE_SHEET = /^\s*(?:print|\(forced-colors:\s*active\))\s*$/;

const parsed = new Map<string, Root>();
const parsedSelectors = new Map<string, ReturnType<typeof parseSelector>>();
/** By the sheet and the parts of a page: most pages of a kind have the same. */
const found = new Map<string, Map<string, string>>();

const parseSelector = (selector: string) => parseSelectors().astSync(selector);

/** What is known by a key, made where nothing is. */
function known<K, V>(values: Map<K, V>, key: K, make: () => V): V {
  const value = values.get(key) ?? make();
  values.set(key, value);
  return value;
}

/** What stands in a page: its classes, its elements and those of its attributes that are not HTML's own, by name; without `elements`, any. */
interface PageParts {
  classes: ReadonlySet<string>;
  attributes: ReadonlySet<string>;
  elements?: ReadonlySet<string>;
}

/** Of the root element, which the script in index.html marks before anything shows. */
const ROOT_MARKS = ['data-js', 'data-theme', 'data-hold', 'data-hide'];

/** Pseudo-classes whose arguments are selectors of their own; those of others, as in `:lang(zh)`, only look like elements. */
const LISTS = new Set([':is', ':where', ':has']);

function partsOf(html: string): Required<PageParts> {
  return {
    classes: new Set([...html.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/))),
    attributes: new Set([...ROOT_MARKS, ...[...html.matchAll(/\s((?:data|aria)-[\w-]+)/g)].map(([, name = '']) => name)]),
    elements: new Set(['html', 'body', ...[...html.matchAll(/<([a-z][\w-]*)/gi)].map(([, name = '']) => name.toLowerCase())]),
  };
}

/**
 * Whether a part of a selector can match in a page: every class, mark and element that it asks for occurs there. Of a
 * list, as in `:is(…)`, `:has(…)` or `:nth-child(2 of …)`, one is enough; `:not(…)` asks for the absence of what it names.
 */
function canMatch(node: Node, parts: PageParts): boolean {
  if (node.type === 'class') return parts.classes.has(node.value);
  if (node.type === 'attribute') return !/^(?:data|aria)-/.test(node.attribute) || parts.attributes.has(node.attribute);
  if (node.type === 'tag') return parts.elements?.has(node.value.toLowerCase()) ?? true;
  if (node.type === 'selector') return node.nodes.every((each) => canMatch(each, parts));
  if (node.type !== 'pseudo' || node.value === ':not' || node.nodes.length === 0) return true;
  const inside = LISTS.has(node.value) ? parts : { classes: parts.classes, attributes: parts.attributes };
  return node.nodes.some((each) => canMatch(each, inside));
}

function keptSelectors(selector: string, parts: PageParts): string[] {
  const { nodes } = known(parsedSelectors, selector, () => parseSelector(selector));
  return nodes.filter((each) => canMatch(each, parts)).map((each) => String(each).trim());
}

function prune(container: Container, parts: PageParts): void {
  container.each((node) => {
    if (node.type === 'rule') {
      const kept = keptSelectors(node.selector, parts);
      if (kept.length === 0) return void node.remove();
      node.selectors = kept;
      prune(node, parts);
      if (node.nodes.length === 0) node.remove();
    } else if (node.type === 'atrule' && node.name === 'media' && WHOLE_SHEET.test(node.params)) {
      node.remove();
    } else if (node.type === 'atrule' && node.nodes && !/(^font-face|keyframes)$/.test(node.name)) {
      prune(node as Container, parts);
      if (node.nodes.length === 0) node.remove();
    }
  });
}

/** Takes animations away that nothing plays. */
function pruneAnimations(root: Root): void {
  const played = new Set<string>();
  root.walkDecls(/^animation/, ({ value }) => value.split(/[\s,]+/).forEach((name) => played.add(name)));
  root.walkAtRules('keyframes', (rule) => {
    if (!played.has(rule.params)) rule.remove();
  });
}

/** Takes custom properties away that nothing refers to any more, and then those that only these referred to. */
function pruneProperties(root: Root): void {
  const used = new Set([...root.toString().matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  let removed = 0;
  root.walkDecls(/^--/, (declaration) => {
    if (used.has(declaration.prop)) return;
    const { parent } = declaration;
    declaration.remove();
    if (parent?.nodes.length === 0) parent.remove();
    removed += 1;
  });
  if (removed > 0) pruneProperties(root);
}

/**
 * The rules of a style sheet that a page can use: those all of whose classes, marks (`data-…`, `aria-…`) and elements stand in
 * the HTML of its body, and the custom properties that these refer to. A mark that comes later comes when the whole sheet is in use.
 */
export function criticalCss(css: string, html: string): string {
  const parts = partsOf(html);
  const key = [parts.classes, parts.attributes, parts.elements].map((names) => [...names].sort().join(' ')).join('|');
  return known(
    known(found, css, () => new Map<string, string>()),
    key,
    () => {
      const page = known(parsed, css, () => postcss.parse(css)).clone();
      prune(page, parts);
      pruneAnimations(page);
      pruneProperties(page);
      return page.toString();
    },
  );
}
