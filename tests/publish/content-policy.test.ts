import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contentPolicy, pictureOrigins, withPolicy } from '../../src/publish/pages/content-policy.ts';
import { liftStyles } from '../../src/publish/pages/style-attributes.ts';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page', () => {
  test('names what the page inlines by its hash, and not its data', () => {
    const html = '<script>one()</script><style>p{}</style><script type="application/json">{"a":1}</script><script src="/x.js"></script>';
    const directives = contentPolicy(html, []).split(';');
    expect(directives).toContain(`script-src 'self' ${sha256('one()')}`);
    expect(directives).toContain(`style-src 'self' ${sha256('p{}')}`);
  });

  test('begins with nothing and never allows what is inlined or evaluated as such', () => {
    const policy = contentPolicy('<p>words</p>', ['https://pictures.example']);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|strict-dynamic|\*|data:|blob:/);
    expect(policy).toContain("img-src 'self' https://pictures.example;");
    expect(policy).toMatch(/require-trusted-types-for 'script';trusted-types [\w-]+$/);
  });

  test('stands directly behind the encoding, and nowhere else', () => {
    const page = '<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>A</title></head><body></body></html>';
    expect(withPolicy(page, [])).toMatch(
      /^<!doctype html><html lang="en"><head><meta charset="utf-8" \/><meta http-equiv="Content-Security-Policy"/,
    );
    expect(() => withPolicy('<!doctype html><html lang="en"><head><title>A</title></head></html>', [])).toThrow(/charset/);
  });

  test('names the origin of each picture on another host once, and no host that would change the policy', () => {
    const addresses = ['https://b.example/2.png', 'figures/own.png', 'https://a.example:8080/1.png', 'https://b.example/3.png'];
    expect(pictureOrigins(addresses)).toEqual(['https://a.example:8080', 'https://b.example']);
    const tricks = [
      'https://*/x.png',
      'https://a;script-src/x',
      "https://'unsafe-inline'/x",
      'https://a,b/x',
      'https://',
      'javascript:alert(1)',
      'data:,x',
    ];
    expect(pictureOrigins(tricks)).toEqual([]);
  });
});

describe('style attributes', () => {
  test('become rules, one for all elements of the same style', () => {
    const { html, css } = liftStyles('<ol style="--weeks:3"><li style="--share:0.5"></li><li class="a" style="--share:0.5">x</li></ol>');
    expect(html).toBe('<ol data-s="0"><li data-s="1"></li><li class="a" data-s="1">x</li></ol>');
    expect(css).toBe('[data-s="0"]{--weeks:3}[data-s="1"]{--share:0.5}');
  });

  test('are told from words that look like some', () => {
    const words = '<p title="a style=&quot;b&quot;">it says style="x" in &lt;a style="y"&gt;</p>';
    expect(liftStyles(words)).toEqual({ html: words, css: '' });
  });

  test('that would end the sheet or a rule end the build', () => {
    expect(() => liftStyles('<p style="--a:}body{x:y"></p>')).toThrow('cannot stand in a style sheet');
  });
});
