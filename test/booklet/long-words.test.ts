import { describe, expect, it } from 'vitest';
import { longWords } from '../../src/booklet/long-words.ts';

describe('long words', () => {
  const text = 'De verkeersveiligheid en het groenonderhoudsplan, voor verkeersveiligheid.';

  it('are told for each text with long words, in the order of the text, wherever it stands', () => {
    const data = { title: 'Nieuwe bomen', themes: [{ projects: [{ why: { text, lang: 'nl' } }] }] };
    expect(longWords(data, 'normal')).toEqual({ [text]: ['verkeersveiligheid', 'groenonderhoudsplan', 'verkeersveiligheid'] });
  });

  it('are longer in large print, where every line is short', () => {
    expect(longWords([text, 'aansprakelijkheidsverzekering'], 'large')).toEqual({ aansprakelijkheidsverzekering: ['aansprakelijkheidsverzekering'] });
  });

  it('end where a line may end: at a space, a slash or a hyphen', () => {
    expect(longWords(['wegwerkzaamheden/wegonderhoud en fiets-en-wandelpaden'], 'normal')).toEqual({ 'wegwerkzaamheden/wegonderhoud en fiets-en-wandelpaden': ['wegwerkzaamheden'] });
  });

  it('are told for the parts of a text around "t/m" too, since it is set apart', () => {
    expect(Object.keys(longWords('verkeersveiligheid t/m juni', 'normal'))).toEqual(['verkeersveiligheid t/m juni', 'verkeersveiligheid ']);
  });
});
