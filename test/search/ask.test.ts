import { describe, expect, it } from 'vitest';
import { ask, type Engine } from '../../src/search/ask.ts';
import type { WordList } from '../../src/search/word-list.ts';

const LIST: WordList = { words: ['bomen', 'fietsbrug', 'sluis', 'woning', 'senioren', 'school', 'café'], stop: ['de', 'wanneer', 'komen', 'er'] };

/** An index that finds a page by whole words of its text, and keeps what it was asked. */
function engineOf(pages: Record<string, string>, scores: Record<string, number> = {}): Engine<string> & { asked: (string | null)[] } {
  const asked: (string | null)[] = [];
  return {
    asked,
    search: async (query) => {
      asked.push(query);
      const words = (query ?? '').split(' ').filter(Boolean);
      const results = Object.entries(pages)
        .filter(([, text]) => words.every((word) => text.split(' ').includes(word)))
        .map(([id]) => ({ id, score: scores[`${id} ${query}`] ?? 1, data: async () => id }));
      return Promise.resolve({ results });
    },
  };
}

const idsOf = (answer: { hits: readonly { id: string }[] }) => answer.hits.map((hit) => hit.id);

describe('asking the index', () => {
  it('leaves out words that say nothing, unless there are no others', async () => {
    const engine = engineOf({ a: 'bomen' });
    expect(idsOf(await ask(engine, LIST, 'Wanneer komen er bomen?'))).toEqual(['a']);
    await ask(engine, LIST, 'wanneer komen');
    expect(engine.asked).toEqual(['bomen', 'wanneer komen', 'wanneer', 'komen']);
  });

  it('puts a typing error right and says so', async () => {
    const answer = await ask(engineOf({ a: 'fietsbrug sluis' }), LIST, 'fietsbruug sluis');
    expect(answer).toMatchObject({ meant: 'fietsbrug sluis', hits: [{ id: 'a' }] });
  });

  it('takes a word that is being typed for no error, nor one without its accent', async () => {
    expect((await ask(engineOf({}), LIST, 'fietsbr')).meant).toBeUndefined();
    expect((await ask(engineOf({}), LIST, 'cafe')).meant).toBeUndefined();
  });

  it('asks what stands in quotes as it is', async () => {
    const engine = engineOf({ a: 'fietsbruug' });
    await ask(engine, LIST, '“fietsbruug”');
    expect(engine.asked).toEqual(['"fietsbruug"']);
  });

  it('takes a compound that no page has apart', async () => {
    const answer = await ask(engineOf({ both: 'senioren woning', one: 'woning', none: 'bomen' }), LIST, 'seniorenwoning');
    expect(idsOf(answer)).toEqual(['both', 'one']);
  });

  it('asks for the known beginning of a word when the rest of it is unknown', async () => {
    expect(idsOf(await ask(engineOf({ a: 'bomen' }), LIST, 'bomenkap'))).toEqual(['a']);
  });

  it('shows pages with all words before pages with half of them, and none with fewer', async () => {
    const engine = engineOf({ half: 'bomen sluis', all: 'bomen sluis school woning', little: 'school' });
    expect(idsOf(await ask(engine, LIST, 'bomen sluis school woning'))).toEqual(['all', 'half']);
  });

  it('shows a page that one word fits very well before one that all words fit badly', async () => {
    const scores = { 'weak bomen': 0.1, 'weak school': 0.1, 'weak bomen school': 0.1, 'strong bomen': 10, 'other school': 10 };
    const engine = engineOf({ weak: 'bomen school', strong: 'bomen', other: 'school' }, { ...scores, 'weak bomen school': 0.1 });
    expect(idsOf(await ask(engine, LIST, 'bomen school'))[0]).toBe('weak');
    expect(idsOf(await ask(engineOf({ weak: 'bomen school', top: 'bomen school', strong: 'bomen' }, { ...scores, 'top bomen school': 10, 'top bomen': 1 }), LIST, 'bomen school'))).toEqual(['top', 'strong', 'weak']);
  });

  it('finds every page that passes the filters where nothing is asked, and nothing without filters', async () => {
    const engine = engineOf({ a: 'bomen', b: 'sluis' });
    expect(idsOf(await ask(engine, LIST, ' ', { area: 'Oost' }))).toEqual(['a', 'b']);
    expect(idsOf(await ask(engine, LIST, ' '))).toEqual([]);
    expect(engine.asked).toEqual([null]);
  });

  it('asks one thing at a time', async () => {
    let running = 0;
    const engine: Engine<string> = {
      search: async () => {
        running += 1;
        expect(running).toBe(1);
        await new Promise((resolve) => { setTimeout(resolve, 1); });
        running -= 1;
        return { results: [] };
      },
    };
    await ask(engine, LIST, 'bomen sluis school');
  });
});
