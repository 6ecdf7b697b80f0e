import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { OutsideLink } from '../../../src/design/links/outside-link.tsx';
import { PAYLOADS } from '../../safety/payloads.ts';

const markup = (href: string) => renderToStaticMarkup(<OutsideLink href={href}>words</OutsideLink>);

test('a link to another site is for the web, and says nothing to its opener', () => {
  expect(markup('https://a.example/?b=c')).toBe('<a href="https://a.example/?b=c" rel="noopener">words</a>');
  expect(markup('HTTP://a.example')).toBe('<a href="HTTP://a.example" rel="noopener">words</a>');
});

test.each(PAYLOADS.map(({ text }) => text).filter((text) => !/^https?:\/\/\S/.test(text)))(
  'no link, and no more than its words: %s',
  (text) => {
    expect(markup(text)).toBe('<span>words</span>');
  },
);
