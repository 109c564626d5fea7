import { describe, expect, test } from 'vitest';
import { DIRECTIVE_NAMES } from '../../src/markdown/dialect.ts';
import { directives } from '../../src/markdown/directives/registry.ts';
import type { Directive } from '../../src/markdown/directives/directive.ts';
import { blocksOf, bodyOf, faultsOf, htmlOf } from './rendered-body.ts';

const text = (value: string) => ({ kind: 'text', text: value });
const paragraph = (value: string) => ({ kind: 'paragraph', children: [text(value)] });

describe('the directives of the contract, on screen and on paper', () => {
  test.each([
    ['note', 'Goed om te weten'],
    ['warning', 'Let op'],
  ] as const)(':::%s is a note with a visible word', (tone, word) => {
    const source = `:::${tone}\nDe weg is dicht.\n:::\n`;
    expect(faultsOf(source)).toEqual([]);
    expect(htmlOf(source)).toBe(`<div class="callout callout-${tone}" role="note"><p class="callout-word">${word}</p><p>De weg is dicht.</p></div>`);
    expect(blocksOf(source)).toEqual([{ kind: 'callout', tone, children: [paragraph('De weg is dicht.')] }]);
  });

  test(':::quote says who said it', () => {
    const source = ':::quote{by="Anna de Vries, Tulpenstraat"}\nEindelijk schaduw.\n:::\n';
    expect(htmlOf(source)).toBe('<figure class="quote"><blockquote><p>Eindelijk schaduw.</p></blockquote><figcaption>Anna de Vries, Tulpenstraat</figcaption></figure>');
    expect(blocksOf(source)).toEqual([{ kind: 'quote', by: 'Anna de Vries, Tulpenstraat', children: [paragraph('Eindelijk schaduw.')] }]);
  });

  test(':::quote without a name has no caption', () => {
    expect(htmlOf(':::quote\nEindelijk.\n:::')).toBe('<figure class="quote"><blockquote><p>Eindelijk.</p></blockquote></figure>');
  });

  test(':::figures sets numbers apart from what they count', () => {
    const source = ':::figures\n- **34** bomen\n- **€ 1.000** per [tuin](/oost/)\n:::\n';
    expect(htmlOf(source)).toBe(
      '<ul class="figures"><li><strong class="figure">34</strong> <span class="figure-label">bomen</span></li>'
      + '<li><strong class="figure">€ 1.000</strong> <span class="figure-label">per <a href="/oost/">tuin</a></span></li></ul>',
    );
    expect(blocksOf(source)).toEqual([{
      kind: 'figures',
      items: [
        { figure: '34', label: [text('bomen')] },
        { figure: '€ 1.000', label: [text('per '), { kind: 'link', url: '/oost/', children: [text('tuin')] }] },
      ],
    }]);
  });

  test('::photo shows a picture with its description and who made it', () => {
    const source = '::photo{src="straat.jpg" alt="De straat"}\n';
    expect(htmlOf(source)).toBe('<figure class="photo"><img src="/straat.jpg" alt="De straat" width="1200" height="800"><figcaption class="credit">Foto: J. Post</figcaption></figure>');
    expect(blocksOf(source)).toMatchObject([{ kind: 'photo', alt: 'De straat', credit: 'J. Post', picture: { path: 'straat.jpg' } }]);
  });

  test('a paragraph of nothing but pictures is photos; without a description the list of photos gives it', () => {
    expect(blocksOf('![Links](a.jpg)\n![](b.jpg)\n')).toMatchObject([
      { kind: 'photo', alt: 'Links', picture: { path: 'a.jpg' } },
      { kind: 'photo', alt: 'Uit de lijst', picture: { path: 'b.jpg' } },
    ]);
    expect(blocksOf('Hier: ![Links](a.jpg)')).toMatchObject([{ kind: 'paragraph', children: [text('Hier: '), { kind: 'picture', alt: 'Links' }] }]);
  });

  test('::table shows a CSV file; columns of numbers stand right', () => {
    const source = '::table{csv=bomen.csv}\n';
    const tables = { 'bomen.csv': [['Straat', 'Bomen', ''], ['<Tulp>', '34', 'a'], ['Roos', '€ 1.200']] };
    expect(htmlOf(source, {}, tables)).toBe(
      '<div class="table-scroll" role="group" tabindex="0" aria-label="Tabel: Straat, Bomen"><table>'
      + '<thead><tr><th scope="col">Straat</th><th scope="col" class="align-right">Bomen</th><td></td></tr></thead>'
      + '<tbody><tr><td>&#x3C;Tulp></td><td class="align-right">34</td><td>a</td></tr><tr><td>Roos</td><td class="align-right">€ 1.200</td><td></td></tr></tbody></table></div>',
    );
    expect(blocksOf(source, tables)).toEqual([{
      kind: 'table',
      align: [null, 'right', null],
      head: [[text('Straat')], [text('Bomen')], []],
      rows: [[[text('<Tulp>')], [text('34')], [text('a')]], [[text('Roos')], [text('€ 1.200')], []]],
    }]);
  });

  test('cells of a file and names of makers bring nothing that turns the text', () => {
    expect(blocksOf('::table{csv=a.csv}', { 'a.csv': [['a\u202e'], ['b\nc']] })).toMatchObject([{ head: [[text('a')]], rows: [[[text('b c')]]] }]);
  });

  test('blocks stand in lists and in each other, the outer one with more colons', () => {
    const source = '- Punt\n\n  ::::note\n  :::quote{by=Jan}\n  Ja.\n  :::\n  ::::\n';
    expect(faultsOf(source)).toEqual([]);
    expect(blocksOf(source)).toMatchObject([{ kind: 'list', items: [{ children: [{ kind: 'paragraph' }, { kind: 'callout', children: [{ kind: 'quote', by: 'Jan' }] }] }] }]);
  });
});

describe('directives at fault', () => {
  test.each([
    ['an unknown one gets the nearest name', ':::nota\nx\n:::', '1:1 directive-unknown', 'there is no block ":::nota"; did you mean ":::note"?'],
    ['capitals are a slip', ':::Note\nx\n:::', '1:1 directive-unknown', 'there is no block ":::Note"; did you mean ":::note"?'],
    ['an unknown one far from all gets the list', '::youtube{src=x}', '1:1 directive-unknown', 'there is no block "::youtube"; there is note, warning, quote, figures, photo or table'],
    ['three colons for two', ':::photo{src=a.jpg alt=b}\n:::', '1:1 directive-form', '":::photo" is not written like this; write ::photo{src="straat.jpg" alt="De straat in de zomer"}'],
    ['two colons for three', '::note', '1:1 directive-form', '"::note" is not written like this; write :::note'],
    ['one that is not closed', 'a\n\n:::note\nx\n', '3:1 directive-unclosed', '":::note" is not closed; write ":::" on a line of its own where it ends (a block around another block needs more colons than the inner one)'],
    ['one that closes nothing', 'a\n\n:::\n', '3:1 directive-not-open', '":::" closes a block, but none is open here'],
    ['a space before the name', 'a\nb\n::: note\n', '3:1 directive-malformed', '"::: note" cannot be read as a block; write it alone on its line, like :::note, with straight quotes round words'],
    ['words behind the name', ':::warning Let op\n', '1:1 directive-malformed', '":::warning Let op" cannot be read as a block; write it alone on its line, like :::warning, with straight quotes round words'],
    ['a quote that is not closed', '::photo{src="a.jpg alt="b"}', '1:1 directive-malformed', '"::photo{src="a.jpg alt="b"}" cannot be read as a block; write it alone on its line, like ::photo{src="straat.jpg" alt="De straat in de zomer"}, with straight quotes round words'],
    ['a label of one line', '::photo[^1]{src=a.jpg alt=b}', '1:1 directive-malformed', '"::photo[…]" cannot be read as a block; write it alone on its line, like ::photo{src="straat.jpg" alt="De straat in de zomer"}, with straight quotes round words'],
    ['a label', ':::note[Let op]\nx\n:::', '1:1 directive-malformed', '":::note[…]" cannot be read as a block; write it alone on its line, like :::note, with straight quotes round words'],
    ['an attribute that it has not', '::table{file=a.csv csv=b.csv}', '1:9 directive-attribute', '"::table" has no "file"; it has csv, and a value of several words stands between quotes: csv="…"'],
    ['a slip in an attribute', ':::quote{bye=Jan}\nx\n:::', '1:10 directive-attribute', '":::quote" has no "bye"; did you mean "by"?'],
    ['an attribute where there are none', ':::note{title=x}\nx\n:::', '1:9 directive-attribute', '":::note" has no "title"; it takes nothing between { and }'],
    ['an attribute that lacks', '::photo{src=a.jpg}', '1:1 directive-attribute-missing', '"::photo" lacks "alt"; write ::photo{src="straat.jpg" alt="De straat in de zomer"}'],
    ['an attribute without a value', ':::quote{by=""}\nx\n:::', '1:1 directive-attribute-missing', '":::quote" lacks "by"; write :::quote{by="Anna de Vries"}'],
    ['curly quotes', '::photo{src=”a.jpg” alt=”De straat”}', '1:1 directive-attribute-quotes', 'the words after src= stand between curly quotes; use straight ones: src="…"'],
    ['curly quotes round one word', ':::quote{by=“Jan”}\nx\n:::', '1:10 directive-attribute-quotes', 'the words after by= stand between curly quotes; use straight ones: by="…"'],
    ['one without content', ':::warning\n:::', '1:1 directive-empty', '":::warning" holds no text; write some or take the block away'],
    ['a table on another site', '::table{csv="https://a.example/b.csv"}', '1:1 table-remote', '"https://a.example/b.csv" is a table on another site; put the file beside this one and name that'],
  ])('%s', (_, source, fault, message) => {
    expect(faultsOf(source)).toEqual([fault]);
    expect(bodyOf(source).issues[0]?.message.en).toBe(message);
  });

  test('words without quotes are told one by one', () => {
    expect(faultsOf(':::quote{by=Anna de Vries}\nx\n:::')).toEqual(['1:18 directive-attribute', '1:21 directive-attribute']);
  });

  test.each([
    ['text', 'Er zijn **34** bomen.', '1:1'],
    ['a list and more', '- **34** bomen\n\nEn zo.', '1:1'],
    ['an item without a bold number', '- **34** bomen\n- 12 banken', '3:1'],
    ['an item without words', '- **34**', '2:1'],
    ['a task', '- [x] **34** bomen', '2:1'],
    ['an item of several blocks', '- **34** bomen\n\n  En meer.', '2:1'],
  ])(':::figures with %s is a fault', (_, content, place) => {
    expect(faultsOf(`:::figures\n${content}\n:::`)).toEqual([`${place} figures-content`]);
  });

  test('what is at fault can still be shown, as text', () => {
    expect(htmlOf('::photo{src="//a.example/b.jpg" alt=c}')).toBe('<p>::photo{src="//a.example/b.jpg" alt=c}</p>');
    expect(htmlOf(':::nota{a=b}\nDe weg is *dicht*.\n:::')).toBe('<p>:::nota{a=b}</p>\n<p>De weg is <em>dicht</em>.</p>');
  });

  test('a colon line that is escaped, or in code, is text', () => {
    expect(faultsOf('\\:::note\n\n```\n:::note\n```\n')).toEqual([]);
  });
});

describe('the registry', () => {
  test('knows each name of the contract for both media', () => {
    expect(Object.keys(directives).sort()).toEqual([...DIRECTIVE_NAMES].sort());
  });

  // The compiler is the test: without an error on the next line, these comments are errors themselves.
  test('a directive without a form on paper, or without one on screen, does not compile', () => {
    const { toHtml, toPrint, ...rest } = directives.note;
    // @ts-expect-error: nothing for paper
    const onlyScreen: Directive = { ...rest, toHtml };
    // @ts-expect-error: nothing for screen
    const onlyPaper: Directive = { ...rest, toPrint };
    expect([onlyScreen, onlyPaper]).toHaveLength(2);
  });
});
