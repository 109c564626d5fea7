import { quoted } from '../../model/issue-wording.ts';

/** Faults in how fields are written down, before anything is known of their meaning. */
export const yamlMessages = {
  'yaml-tab': (line: number) => ({
    en: `line ${line} begins with a tab; use spaces`,
    nl: `regel ${line} begint met een tab; gebruik spaties`,
  }),
  'yaml-indent': () => ({
    en: 'this line begins too far to the left or to the right; give fields that belong together the same number of spaces in front',
    nl: 'deze regel begint te ver naar links of naar rechts; geef velden die bij elkaar horen evenveel spaties vooraan',
  }),
  'yaml-duplicate-key': (key: string) => ({
    en: `the field ${quoted(key)} stands here twice; keep one`,
    nl: `het veld ${quoted(key)} staat hier twee keer; laat er één staan`,
  }),
  'yaml-colon': () => ({
    en: 'a colon inside a text starts a new field; put the whole text between quotes: "…"',
    nl: 'een dubbele punt in een tekst begint een nieuw veld; zet de hele tekst tussen aanhalingstekens: "…"',
  }),
  'yaml-quote': (quote: string) => ({
    en: `a text that begins with ${quote} has no ${quote} at its end; add it`,
    nl: `een tekst die met ${quote} begint, heeft geen ${quote} aan het eind; zet het erbij`,
  }),
  'yaml-first-character': (character: string) => ({
    en: `a text cannot begin with ${quoted(character)}; put the whole text between quotes: "…"`,
    nl: `een tekst kan niet met ${quoted(character)} beginnen; zet de hele tekst tussen aanhalingstekens: "…"`,
  }),
  'yaml-backslash': () => ({
    en: 'a backslash between double quotes has a meaning of its own; use single quotes: \'…\'',
    nl: 'een backslash tussen dubbele aanhalingstekens heeft een eigen betekenis; gebruik enkele aanhalingstekens: \'…\'',
  }),
  'yaml-bracket': () => ({
    en: 'a bracket or a comma is missing or is one too many; write [a, b] for a list and {key: value, key: value} for fields on one line',
    nl: 'er ontbreekt een haakje of komma, of er staat er een te veel; schrijf [a, b] voor een lijst en {veld: waarde, veld: waarde} voor velden op één regel',
  }),
  'yaml-no-colon': () => ({
    en: 'this line is no field; write a name, a colon, a space and the value: "title: Nieuwe bomen"',
    nl: 'deze regel is geen veld; schrijf een naam, een dubbele punt, een spatie en de waarde: "title: Nieuwe bomen"',
  }),
  'yaml-after-quote': () => ({
    en: 'more text stands here after a closing quote or bracket; put the whole text between quotes: "…"',
    nl: 'hier staat nog tekst na een aanhalingsteken of haakje dat sluit; zet de hele tekst tussen aanhalingstekens: "…"',
  }),
  'yaml-tag': (tag: string) => ({
    en: `${quoted(tag)} has a meaning of its own at the start of a value; put the whole text between quotes: "…"`,
    nl: `${quoted(tag)} heeft aan het begin van een waarde een eigen betekenis; zet de hele tekst tussen aanhalingstekens: "…"`,
  }),
  'yaml-alias': () => ({
    en: '"&" and "*" at the start of a value have a meaning of their own, and here it does not work out; write the values out, or put a text between quotes: "…"',
    nl: '"&" en "*" aan het begin van een waarde hebben een eigen betekenis, en die klopt hier niet; schrijf de waarden voluit, of zet een tekst tussen aanhalingstekens: "…"',
  }),
  'yaml-too-large': () => ({
    en: 'these fields repeat themselves ("&" and "*") or hold more than can be right; write out what you need and leave the rest out',
    nl: 'deze velden herhalen zichzelf ("&" en "*") of bevatten meer dan kan kloppen; schrijf voluit wat nodig is en laat de rest weg',
  }),
  'yaml-documents': () => ({
    en: 'a line --- stands in the middle of the fields; take it away',
    nl: 'midden in de velden staat een regel ---; haal die weg',
  }),
  'yaml-syntax': () => ({
    en: 'this cannot be read as fields; look for a missing colon, quote or bracket here or on the line above',
    nl: 'dit is niet als velden te lezen; zoek hier of op de regel erboven naar een ontbrekende dubbele punt, aanhalingsteken of haakje',
  }),
  'yaml-not-fields': () => ({
    en: 'here should stand fields, each as "name: value"',
    nl: 'hier horen velden te staan, elk als "naam: waarde"',
  }),
  'yaml-not-list': () => ({
    en: 'here should stand a list: each item begins with "- "',
    nl: 'hier hoort een lijst te staan: elk onderdeel begint met "- "',
  }),
};
