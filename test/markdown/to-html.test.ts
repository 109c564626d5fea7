import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../src/markdown/to-html.ts';
import { bodyOf, htmlOf, page, pictureNamed } from './rendered-body.ts';

const EVERYTHING = `Inleiding met *nadruk*, **gewicht**, ~~fout~~, \`code\`, een [link](/oost/) en een noot[^1].

## Bomen

1. een
2. twee

   - [x] klaar
   - [ ] niet klaar

> Geciteerd[^twee].
>
> Nog een keer[^1].

### Bomen

| Straat | Bomen | |
|---|--:|:-:|
| Tulp | 34 | x |

::table{csv=a.csv}

:::note
Goed.
:::

:::warning
Let op.

- [ ] los

:::

:::quote{by="Anna"}
Ja!
:::

:::figures
- **34** bomen
:::

::photo{src=a.jpg alt="De straat"}

Klein plaatje ![boom](b.jpg) in de tekst.\\
Nieuwe regel.

---

    code

[^1]: Eerste noot.

    Tweede alinea.

[^twee]: - een lijst
`;

const tables = { 'a.csv': [['Jaar', 'Bedrag'], ['2027', '€ 10']] };

describe('HTML', () => {
  test('of everything that can be written is valid', async () => {
    const html = toHtml(bodyOf(EVERYTHING, tables), { ...page, headingOffset: 0 });
    const document = `<!DOCTYPE html>\n<html lang="nl"><head><title>Proef</title></head><body><main><h1>Proef</h1>\n${html}\n</main></body></html>\n`;
    const { results } = await new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'] }).validateString(document);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`))).toEqual([]);
  });

  test('of two bodies on a page shares no id', () => {
    const html = [htmlOf(EVERYTHING, { idPrefix: 'een-' }, tables), htmlOf(EVERYTHING, { idPrefix: 'twee-' }, tables)].join('');
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/ (?:href="#|aria-describedby="|aria-labelledby=")([^"]+)"/gu)) expect(ids).toContain(target);
  });

  test('sets headings under those of the page, none deeper than <h6>', () => {
    const levels = (offset: number) => [...htmlOf('## a\n\n### b\n\n#### c\n\n##### d\n\nx[^1]\n\n[^1]: n\n', { headingOffset: offset }).matchAll(/<h(\d)/gu)].map(([, level]) => level).join('');
    expect(levels(0)).toBe('23452');
    expect(levels(2)).toBe('45664');
  });

  test.each([
    ['## Nieuwe *bómen* & 2027', 'text-nieuwe-bomen-2027'],
    ['## 2027', 'text-2027'],
    ['## 計画', 'text-part'],
  ])('gives "%s" the id %s', (source, id) => {
    expect(htmlOf(source)).toContain(`<h2 id="${id}">`);
  });

  test('links a footnote to each place where it is mentioned, and back', () => {
    expect(htmlOf('Een[^x] en twee[^x].\n\n[^x]: Noot.\n')).toBe(
      '<p>Een<sup><a href="#text-fn-1" id="text-fnref-1" class="footnote-mark" role="doc-noteref" aria-describedby="text-footnotes">1</a></sup>'
      + ' en twee<sup><a href="#text-fn-1" id="text-fnref-1-2" class="footnote-mark" role="doc-noteref" aria-describedby="text-footnotes">1</a></sup>.</p>\n'
      + '<section class="footnotes" role="doc-endnotes" aria-labelledby="text-footnotes"><h2 id="text-footnotes">Noten</h2><ol><li id="text-fn-1"><p>Noot.'
      + ' <a href="#text-fnref-1" class="footnote-back" role="doc-backlink" aria-label="Terug naar de tekst (1)">↩\uFE0E</a>'
      + ' <a href="#text-fnref-1-2" class="footnote-back" role="doc-backlink" aria-label="Terug naar de tekst (1, 2)">↩\uFE0E 2</a></p></li></ol></section>',
    );
  });

  test('names the box of a task, in tight and loose lists', () => {
    expect(htmlOf('- [x] a\n- [ ] b\n')).toContain('<input type="checkbox" checked disabled aria-label="gedaan"> a');
    expect(htmlOf('- [x] a\n\n- [ ] b\n')).toContain('<p><input type="checkbox" disabled aria-label="nog te doen"> b</p>');
  });

  test('asks the page for addresses and pictures', () => {
    const html = htmlOf('[a](/oost/) ![b](c.jpg)', {
      href: (url) => `/fy${url}`,
      picture: ({ path }, alt) => [{ type: 'element', tagName: 'picture', properties: {}, children: [{ type: 'text', value: `${path}: ${alt}` }] }],
    });
    expect(html).toBe('<p><a href="/fy/oost/">a</a> <picture>c.jpg: b</picture></p>');
  });

  test('takes the description of the list of photos, in the language of the text, where the text has none', () => {
    const html = (language: 'nl' | 'fy') => htmlOf('![](c.jpg)', { language });
    expect(html('nl')).toContain('alt="Uit de lijst"');
    expect(html('fy')).toContain('alt="Ut de list"');
  });

  test('keeps soft line breaks and lines of code', () => {
    expect(htmlOf('een\ntwee\n\n```js\na\n\nb\n```\n')).toBe('<p>een\ntwee</p>\n<pre><code>a\n\nb\n</code></pre>');
  });
});

describe('a tree that no parsing gives is a defect', () => {
  const { tree } = bodyOf('Tekst.');
  const shown = (node: object, pictures = {}) => () => toHtml({ tree: { ...tree, children: [node as never] }, pictures, tables: {} }, page);

  test.each([
    ['raw HTML', { type: 'html', value: '<b>' }, 'HTML has no form for "html".'],
    ['a kind that remark does not know', { type: 'video', children: [] }, 'HTML has no form for "video".'],
    ['an unknown directive', { type: 'leafDirective', name: 'video', attributes: {}, children: [] }, 'Unknown directive "video" in a checked body.'],
    ['a directive by a name that objects have', { type: 'leafDirective', name: 'constructor', attributes: {}, children: [] }, 'Unknown directive "constructor" in a checked body.'],
    ['a picture that was not loaded', { type: 'image', url: 'a.jpg' }, 'The body shows "a.jpg", which was not loaded.'],
    ['a footnote without text', { type: 'footnoteReference', identifier: 'a' }, 'Footnote "a" has no text in a checked body.'],
    ['an address that runs code', { type: 'link', url: 'javascript:x', children: [] }, 'A link in a checked body leads to "javascript:x".'],
  ])('%s', (_, node, message) => {
    expect(shown(node)).toThrow(message);
  });

  test('an address that the page made', () => {
    expect(() => htmlOf('[a](/oost/)', { href: () => 'javascript:x' })).toThrow('A link in a checked body leads to "javascript:x".');
    expect(shown({ type: 'image', url: 'a.jpg' }, { 'a.jpg': pictureNamed('a.jpg') })).not.toThrow();
  });
});
