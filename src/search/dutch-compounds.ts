import { readFileSync } from 'node:fs';
import type { CompoundWords } from './split-compound.ts';

/**
 * Words that the rules split wrongly, with what they should be found by besides themselves. Most are no compounds to a reader;
 * add one here when a search finds what it should not, or misses what it should find.
 */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  aanbesteding: [], aardgas: ['gas'], aardgasvrij: ['aardgas', 'gas'], achtergrond: [], allerlei: [], bedachten: [], belangrijkste: [],
  belangstelling: [], bestemming: [], bestemmingsplan: ['plan'], burgemeester: [], donderdag: [], duurzaamheid: [], gastvrij: [],
  getouwslagen: [], goedkoper: [], handtekening: [], hoofdstuk: [], hulpdienst: ['hulp', 'dienst'], landbouw: [], leefbaarheid: [],
  leidinggevende: [], lettertypen: ['letter'], lidmaatschap: ['lid'], maandag: [], meidwaan: [], onderhoud: [], onderhoudsdag: ['onderhoud'],
  omgeving: [], overlast: [], penningmeester: [], programmes: [], raadhuisplein: ['raadhuis', 'plein'], samenleving: [], schoongemaakt: [],
  schoorsteen: [], verslagen: [], volgorde: [], voetballen: ['voetbal'], voorbeeld: [], voordelen: [], voorgrond: [], voorraad: [],
  voorrang: [], voorstel: [], voorzitter: [], vrijdag: [], wandelaar: ['wandelen'], wandelaars: ['wandelen'], weerszijden: [],
  wijkwethouder: ['wethouder'],
};

let words: CompoundWords | undefined;

/** The words of Dutch compounds, read once: words/nl.txt, where `speel-` only begins a compound and `-delijk` only ends one. */
export function dutchCompounds(): CompoundWords {
  words ??= parseCompoundWords(readFileSync(new URL('words/nl.txt', import.meta.url), 'utf8'), EXCEPTIONS);
  return words;
}

function parseCompoundWords(list: string, exceptions: Readonly<Record<string, readonly string[]>>): CompoundWords {
  const lines = list.split('\n').filter(Boolean);
  return {
    heads: new Set(lines.filter((line) => !line.endsWith('-')).map((line) => line.replace('-', ''))),
    modifiers: new Set(lines.filter((line) => !line.startsWith('-')).map((line) => line.replace('-', ''))),
    exceptions: new Map(Object.entries(exceptions)),
  };
}
