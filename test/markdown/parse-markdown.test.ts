import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { bodyOf, faultsOf, htmlOf } from './rendered-body.ts';

const messagesOf = (source: string) => bodyOf(source).issues.map(({ message }) => message);

describe('faults and their places', () => {
  test('a fault is reported at its line in the file, not in the body', () => {
    const { issues } = parseMarkdown('Tekst.\n\n  [x](file:///etc/passwd)\n', { file: 'areas/oost/area.md', line: 12 });
    expect(issues).toEqual([{
      rule: 'link-kind',
      severity: 'error',
      file: 'areas/oost/area.md',
      line: 14,
      column: 3,
      message: {
        en: 'a link cannot lead to "file:///etc/passwd"; write https://…, mailto:…, tel:…, a path of the site (/oost/) or a content file (../projects/bomen.md)',
        nl: 'een link kan niet naar "file:///etc/passwd" gaan; schrijf https://…, mailto:…, tel:…, een pad van de site (/oost/) of een bestand (../projects/bomen.md)',
      },
    }]);
  });

  test('lines in the tree are those of the file, so that whoever resolves links can report them', () => {
    const { tree } = parseMarkdown('Een [link](bomen.md).\n', { file: 'a.md', line: 30 });
    const lines: (number | undefined)[] = [];
    visit(tree, (node) => { lines.push(node.position?.start.line); });
    expect(new Set(lines)).toEqual(new Set([30]));
  });

  test('all faults of a body are told at once, in the order they stand', () => {
    expect(faultsOf('# Een\n\n[x](data:text/html,hoi)\n\n:::nota\nx\n:::\n\nNoot[^1].\n')).toEqual([
      '1:1 heading-level', '3:1 link-kind', '5:1 directive-unknown', '9:5 footnote-missing',
    ]);
  });

  test('a damaged file does not bring thousands of the same fault', () => {
    expect(bodyOf('[x](data:x)\n\n'.repeat(400)).issues).toHaveLength(50);
  });
});

describe('headings', () => {
  test.each([
    ['the first one is "##"', '## Een\n\n### Twee\n\n## Drie\n', []],
    ['"#" is the title of the page', '# Een\n', ['1:1 heading-level']],
    ['a line under the words makes "#" too', 'Een\n===\n', ['1:1 heading-level']],
    ['"###" cannot be the first', '### Een\n', ['1:1 heading-level']],
    ['no level is skipped', '## Een\n\n#### Twee\n', ['3:1 heading-skipped']],
    ['after a skip the next is held against what is written', '## Een\n\n#### Twee\n\n##### Drie\n', ['3:1 heading-skipped']],
    ['headings in quotes and blocks count', '## Een\n\n> #### Twee\n', ['3:3 heading-skipped']],
    ['a heading has words', '##\n', ['1:1 heading-empty']],
  ])('%s', (_, source, faults) => {
    expect(faultsOf(source)).toEqual(faults);
  });

  test('the message says what to write', () => {
    expect(messagesOf('## A\n\n#### B\n')).toEqual([
      { en: 'this heading is "####" and skips a level; write "###"', nl: 'deze kop is "####" en slaat een niveau over; schrijf "###"' },
    ]);
  });
});

describe('links', () => {
  test.each([
    'https://voorbeeld.example/a?b=c#d', 'http://voorbeeld.example', 'HTTPS://VOORBEELD.EXAMPLE/', 'mailto:gemeente@voorbeeld.example', 'tel:14058', 'tel:+31-599-000100',
    '/oost/', '/oost/booklet-2027.pdf', 'bomen.md', '../projects/bomen.md#kop', './bomen.md', '../../../pages/meedoen.mdx',
  ])('%s is allowed', (url) => {
    expect(faultsOf(`[link](${url})`)).toEqual([]);
    expect(htmlOf(`[link](${url})`)).toContain('<a href="');
  });

  test.each([
    'javascript:alert(1)', 'JavaScript:alert(1)', 'java&#10;script:alert(1)', '&#32;javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'ftp://a.example',
    '//kwaad.example', '/\\\\kwaad.example', '\\\\\\\\kwaad.example', '/&#9;/kwaad.example', '#deel', '?a=b', 'https:kwaad', 'http://', 'blob:x', 'mailto:', 'tel:bel-mij', '',
  ])('"%s" is a fault, and what it says stays as text', (url) => {
    expect(faultsOf(`[woorden](<${url}>)`)).toEqual(['1:1 link-kind']);
    expect(htmlOf(`[woorden](<${url}>)`)).toBe('<p>woorden</p>');
  });

  test.each([
    ['www.voorbeeld.example', 'https://www.voorbeeld.example'],
    ['voorbeeld.nl/wonen', 'https://voorbeeld.nl/wonen'],
    ['info@voorbeeld.example', 'mailto:info@voorbeeld.example'],
  ])('"%s" lacks its beginning and gets a proposal', (written, whole) => {
    expect(messagesOf(`[link](${written})`)).toEqual([{
      en: `"${written}" is an address without its beginning; did you mean "${whole}"?`,
      nl: `"${written}" is een adres zonder begin; bedoelt u "${whole}"?`,
    }]);
  });

  test('addresses that stand in text become links by themselves', () => {
    expect(htmlOf('Zie www.voorbeeld.example of mail info@voorbeeld.example.')).toBe(
      '<p>Zie <a href="http://www.voorbeeld.example">www.voorbeeld.example</a> of mail <a href="mailto:info@voorbeeld.example">info@voorbeeld.example</a>.</p>',
    );
  });

  test('a link by reference is one like any other, wherever its address stands', () => {
    expect(htmlOf('[de straat][plek] en [plek]\n\n> [PLEK]: /oost/\n')).toBe('<p><a href="/oost/">de straat</a> en <a href="/oost/">plek</a></p>');
    expect(faultsOf('[x][y]\n\n[y]: javascript:x\n')).toEqual(['1:1 link-kind']);
  });

  test('a reference without an address is text, as CommonMark says', () => {
    expect(htmlOf('[de straat][plek]')).toBe('<p>[de straat][plek]</p>');
  });

  test('a link without words, and one with a tooltip, are told', () => {
    expect(faultsOf('[](/oost/)')).toEqual(['1:1 link-without-text']);
    expect(bodyOf('[a](/oost/ "Wijk Oost")').issues).toMatchObject([{ rule: 'title-not-shown', severity: 'warning' }]);
  });

  test('an address too long to print is a fault', () => {
    expect(faultsOf(`[a](https://a.example/${'x'.repeat(2000)})`)).toEqual(['1:1 link-too-long']);
  });
});

describe('pictures', () => {
  test.each(['https://a.example/b.jpg', '//a.example/b.jpg', 'data:image/png;base64,AAAA', 'file:///a.jpg'])('%s is a fault: a picture stands beside the text', (src) => {
    expect(faultsOf(`![boom](${src})`)).toEqual(['1:1 picture-remote']);
    expect(faultsOf(`::photo{src="${src}" alt="boom"}`)).toEqual(['1:1 picture-remote']);
    expect(htmlOf(`![boom](${src})`)).toBe('<p>boom</p>');
  });

  test('a picture by reference is one like any other', () => {
    expect(htmlOf('Een ![boom][a] hier.\n\n[a]: boom.jpg')).toBe('<p>Een <img src="/boom.jpg" alt="boom" width="1200" height="800"> hier.</p>');
  });

  test('a picture without a file is a fault', () => {
    expect(faultsOf('![boom]()')).toEqual(['1:1 picture-without-file']);
  });
});

describe('footnotes', () => {
  test.each([
    ['a mention without a text', 'Noot[^1] en[^1].', ['1:5 footnote-missing', '1:12 footnote-missing']],
    ['a mention on a later line', 'a\nb [^noot]', ['2:3 footnote-missing']],
    ['a text without words', 'Noot[^1].\n\n[^1]:\n', ['3:1 footnote-missing']],
    ['two texts of one name', 'Noot[^1].\n\n[^1]: a\n\n[^1]: b\n', ['5:1 footnote-twice']],
    ['a mention inside a link', '[a[^1]](/oost/)\n\n[^1]: b\n', ['1:3 footnote-in-link']],
    ['a mention inside another footnote', 'a[^1]\n\n[^1]: b[^1]\n', ['3:8 footnote-in-footnote']],
    ['signs that are meant as they stand', 'a \\[^1] `[^1]`', []],
  ])('%s', (_, source, faults) => {
    expect(faultsOf(source)).toEqual(faults);
  });

  test('a text that nobody mentions is left out, with a warning', () => {
    const { issues, tree } = bodyOf('Tekst.\n\n[^1]: Noot.\n');
    expect(issues).toMatchObject([{ rule: 'footnote-unused', severity: 'warning', line: 3 }]);
    expect(tree.children).toHaveLength(1);
  });
});

describe('raw HTML and inline directives', () => {
  test('raw HTML is text as typed, in lines and as a block', () => {
    expect(htmlOf('Dit is <b>vet</b> en *schuin*.')).toBe('<p>Dit is &#x3C;b>vet&#x3C;/b> en <em>schuin</em>.</p>');
    expect(htmlOf('<script>\nalert(1)\n</script>\n')).toBe('<p>&#x3C;script><br>\nalert(1)<br>\n&#x3C;/script></p>');
    expect(htmlOf('<!-- niet vergeten -->')).toBe('<p>&#x3C;!-- niet vergeten --></p>');
  });

  test.each([':smile:', 'om 10:30 uur', ':tag[x]{a=b}', 'a:b', 'Let op:dit', ':note', '::'])('%s is text as typed', (typed) => {
    expect(faultsOf(typed)).toEqual([]);
    expect(htmlOf(typed)).toBe(`<p>${typed}</p>`);
  });

  test('what follows a colon stays Markdown', () => {
    expect(htmlOf('om 10:[dertig](/oost/)')).toBe('<p>om 10:<a href="/oost/">dertig</a></p>');
    expect(htmlOf('om 10:30[^1]\n\n[^1]: Noot.\n')).toContain('10:30<sup>');
  });
});

describe('hidden characters', () => {
  test.each([
    ['one that turns the direction of writing', 'Een \u202Etekst', '1:5'],
    ['an isolate in a later line', 'Een\n\n- twee\u2066', '3:7'],
    ['NUL', 'a\u0000b', '1:2'],
    ['a control character that Word leaves behind', 'a\u000Bb', '1:2'],
    ['one that is written as a character reference', 'a *b&#x202E;c*', '1:4'],
    ['one in code', '`a\u200Fb`', '1:3'],
  ])('%s is a fault', (_, source, place) => {
    expect(faultsOf(source)).toEqual([`${place} hidden-character`]);
    expect(htmlOf(source)).not.toMatch(/[\u0000\u000b\u200f\u202e\u2066]/u);
  });

  test('no-break spaces, soft hyphens and tabs are nothing to hide', () => {
    expect(faultsOf('€\u00a042.000\tge\u00admeente')).toEqual([]);
  });
});
