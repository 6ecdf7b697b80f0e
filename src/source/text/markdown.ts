import type { Root } from 'mdast';
import { mathFromMarkdown } from 'mdast-util-math';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { formulas } from './formulas.ts';

/**
 * The parser of documents: CommonMark, with emphasis beside Chinese, Japanese and Korean punctuation as its writers mean it
 * (commonmark-spec, issue 650).
 */
export const markdown: Processor<Root> = unified()
  .use(remarkParse)
  .use(function () {
    this.data().micromarkExtensions = [cjkFriendlyExtension()];
  })
  .freeze();

/** The parser of every formatted text of the archive: `markdown` with formulas between dollar signs. */
export const richMarkdown: Processor<Root> = markdown()
  .use(function () {
    const data = this.data();
    data.micromarkExtensions = [cjkFriendlyExtension(), formulas()];
    data.fromMarkdownExtensions = [mathFromMarkdown()];
  })
  .freeze();
