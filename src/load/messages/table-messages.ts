import { oneOf, quoted } from '../../model/issue-wording.ts';

/** Faults in CSV files. */
export const tableMessages = {
  'csv-semicolons': (header: string) => ({
    en: `the columns are separated by semicolons; save the file as CSV with commas, the first line being ${quoted(header)}`,
    nl: `de kolommen zijn gescheiden door puntkomma's; bewaar het bestand als CSV met komma's, met als eerste regel ${quoted(header)}`,
  }),
  'csv-columns': (got: string, header: string) => ({
    en: `the first line is ${quoted(got)}; it should be ${quoted(header)}`,
    nl: `de eerste regel is ${quoted(got)}; dat hoort ${quoted(header)} te zijn`,
  }),
  'csv-cells': (cells: number, wanted: number) => ({
    en: `this line has ${cells} cells instead of ${wanted}; put a value that holds a comma between double quotes`,
    nl: `deze regel heeft ${cells} cellen in plaats van ${wanted}; zet een waarde met een komma tussen dubbele aanhalingstekens`,
  }),
  'csv-syntax': () => ({
    en: 'this line cannot be read; look for a double quote that is not closed (write "" for a quote inside a value)',
    nl: 'deze regel is niet te lezen; zoek naar een aanhalingsteken dat niet wordt gesloten (schrijf "" voor een aanhalingsteken in een waarde)',
  }),
  'csv-empty-cell': () => ({
    en: 'this cell is empty; fill it in',
    nl: 'deze cel is leeg; vul hem in',
  }),
  'csv-number': (got: string, proposal: string) => ({
    en: `${quoted(got)} is no number${proposal === '' ? '; write digits only, with a point for decimals: 1250 or 12.5' : `; write ${proposal}`}`,
    nl: `${quoted(got)} is geen getal${proposal === '' ? '; schrijf alleen cijfers, met een punt voor decimalen: 1250 of 12.5' : `; schrijf ${proposal}`}`,
  }),
  'csv-whole-number': (got: string) => ({
    en: `${quoted(got)} is no whole number of zero or more; write digits only: 1250`,
    nl: `${quoted(got)} is geen heel getal van nul of meer; schrijf alleen cijfers: 1250`,
  }),
  'csv-year': (got: string) => ({
    en: `${quoted(got)} is no year; write four digits: 2027`,
    nl: `${quoted(got)} is geen jaar; schrijf vier cijfers: 2027`,
  }),
  'csv-choice': (got: string, choices: readonly string[]) => ({
    en: `${quoted(got)} is not one of the choices; write ${oneOf(choices).en}`,
    nl: `${quoted(got)} is geen van de mogelijkheden; schrijf ${oneOf(choices).nl}`,
  }),
  'csv-row-twice': (what: string, line: number) => ({
    en: `${what} stands already on line ${line}; keep one line`,
    nl: `${what} staat al op regel ${line}; laat één regel staan`,
  }),
  'budget-file-year': (name: string) => ({
    en: `${quoted(name)} is no year; call the file after its year: budgets/2027.csv`,
    nl: `${quoted(name)} is geen jaar; noem het bestand naar het jaar: budgets/2027.csv`,
  }),
  'budget-year': (date: string, year: number) => ({
    en: `${date} is not in ${year}; correct the date, or move the line to the file of its year`,
    nl: `${date} valt niet in ${year}; verbeter de datum, of zet de regel in het bestand van dat jaar`,
  }),
  'distribution-postcode': (got: string) => ({
    en: `${quoted(got)} is no postcode; write four digits, or four digits and two capitals: 8911 or 8911AB`,
    nl: `${quoted(got)} is geen postcode; schrijf vier cijfers, of vier cijfers en twee hoofdletters: 8911 of 8911AB`,
  }),
  'distribution-refusals': (refusals: number, households: number) => ({
    en: `${refusals} letterboxes without unaddressed mail are more than the ${households} households; correct one of the two`,
    nl: `${refusals} brievenbussen zonder ongeadresseerd drukwerk zijn meer dan de ${households} huishoudens; verbeter een van beide`,
  }),
};
