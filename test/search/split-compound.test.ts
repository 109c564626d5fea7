import { describe, expect, it } from 'vitest';
import { compoundsOf } from '../../src/search/compound-words.ts';
import { dutchCompounds } from '../../src/search/dutch-compounds.ts';
import { splitCompound } from '../../src/search/split-compound.ts';

const parts = (word: string) => splitCompound(word, dutchCompounds());

describe('a Dutch compound', () => {
  it.each([
    ['verkeersveiligheid', ['verkeer', 'veiligheid']],
    ['buurtveiligheid', ['buurt', 'veiligheid']],
    ['fietspad', ['fiets', 'pad']],
    ['zebrapad', ['zebra', 'pad']],
    ['buurthuis', ['buurt', 'huis']],
    ['dorpshuis', ['dorps', 'huis']],
    ['speeltuin', ['speel', 'tuin']],
    ['warmtepomp', ['warmte', 'pomp']],
    ['huurwoningen', ['huur', 'woningen']],
    ['geluidsoverlast', ['geluid', 'overlast']],
    ['afvalcontainer', ['afval', 'container']],
    ['lantaarnpaal', ['lantaarn', 'paal']],
    ['parkeerplaatsen', ['parkeer', 'plaatsen']],
    ['bewonersavond', ['bewoners', 'avond']],
    ['woningbouw', ['woning', 'bouw']],
    ['kinderspeelplaats', ['kinder', 'speel', 'plaats', 'speelplaats']],
    ['schuldhulpverlening', ['schuld', 'hulp', 'verlening', 'hulpverlening']],
    ['regenwateropvang', ['regen', 'water', 'opvang', 'regenwater']],
  ])('%s is found by its parts', (word, wanted) => {
    expect(wanted.filter((part) => !parts(word).includes(part) && !word.startsWith(part))).toEqual([]);
    expect(parts(word).length).toBeGreaterThan(1);
  });

  it.each(['burgemeester', 'gemeente', 'bewoners', 'trekkers', 'gevaarlijk', 'verslagen', 'wandelaars', 'voorbeeld', 'kinderen', 'samenwerking', 'planten', 'tuin'])(
    '%s is none, so it is not split', (word) => {
      expect(parts(word).filter((part) => part !== 'wandelen')).toEqual([]);
    });

  it('has at most a handful of parts, however long the word', () => {
    expect(parts(`${'school'.repeat(200)}plein`)).toEqual([]);
  });
});

describe('a compound of another language', () => {
  it('is split into words that stand in the texts themselves', () => {
    expect(splitCompound('ferkearsfeiligens', compoundsOf(['ferkear', 'feiligens']))).toEqual(['ferkear', 'feiligens']);
    expect(splitCompound('dorfgemeinschaft', compoundsOf(['gemeinschaft']))).toEqual([]);
  });
});
