import { didYouMean, oneOf, quoted } from '../../model/issue-wording.ts';

/** Kinds of value, in words. */
const KINDS: Readonly<Record<string, { en: string; nl: string }>> = {
  text: { en: 'a text', nl: 'een tekst' },
  number: { en: 'a number, such as 1200 or 12.50', nl: 'een getal, zoals 1200 of 12.50' },
  int: { en: 'a whole number, such as 1200', nl: 'een heel getal, zoals 1200' },
  boolean: { en: 'true or false', nl: 'true of false' },
  list: { en: 'a list, such as [a, b] or lines that begin with "- "', nl: 'een lijst, zoals [a, b] of regels die met "- " beginnen' },
  fields: { en: 'fields, such as {name: value}', nl: 'velden, zoals {naam: waarde}' },
};

const kind = (name: string) => KINDS[name] ?? { en: name, nl: name };

/** Faults in the value of a field. */
export const fieldMessages = {
  'field-missing': (key: string) => ({
    en: `the field ${quoted(key)} is missing; add a line "${key}: …"`,
    nl: `het veld ${quoted(key)} ontbreekt; voeg een regel "${key}: …" toe`,
  }),
  'field-empty': () => ({
    en: 'nothing is filled in here; write a value, or take the field away',
    nl: 'hier is niets ingevuld; schrijf een waarde, of haal het veld weg',
  }),
  'field-unknown': (key: string, near: string | undefined, known: readonly string[]) => ({
    en: `there is no field ${quoted(key)} here${near === undefined ? known.length === 0 ? '; take it away' : `; there is ${known.join(', ')}` : didYouMean(near).en}`,
    nl: `er is hier geen veld ${quoted(key)}${near === undefined ? known.length === 0 ? '; haal het weg' : `; er is ${known.join(', ')}` : didYouMean(near).nl}`,
  }),
  'field-not-translated': (key: string, known: readonly string[]) => ({
    en: `a translation has no field ${quoted(key)}; that comes from the original (a translation may have ${known.join(', ')} and its own text)`,
    nl: `een vertaling heeft geen veld ${quoted(key)}; dat komt uit het origineel (een vertaling mag ${known.join(', ')} en een eigen tekst hebben)`,
  }),
  'field-kind': (wanted: string, got: string) => ({
    en: `${got === '' ? '' : `${quoted(got)} is no right value; `}write ${kind(wanted).en}`,
    nl: `${got === '' ? '' : `${quoted(got)} is geen goede waarde; `}schrijf ${kind(wanted).nl}`,
  }),
  'field-kind-quotes': (got: string) => ({
    en: `${quoted(got)} has a meaning of its own; put it between quotes to make it a text: "${got}"`,
    nl: `${quoted(got)} heeft een eigen betekenis; zet het tussen aanhalingstekens om er een tekst van te maken: "${got}"`,
  }),
  'field-choice': (got: string, near: string | undefined, choices: readonly string[]) => ({
    en: `${quoted(got)} is not one of the choices${near === undefined ? `; write ${oneOf(choices).en}` : didYouMean(near).en}`,
    nl: `${quoted(got)} is geen van de mogelijkheden${near === undefined ? `; schrijf ${oneOf(choices).nl}` : didYouMean(near).nl}`,
  }),
  'field-too-long': (length: number, most: number) => ({
    en: `this text has ${length} characters, the most is ${most}; make it shorter`,
    nl: `deze tekst heeft ${length} tekens, het mogen er hoogstens ${most} zijn; maak hem korter`,
  }),
  'text-without-default': (language: string) => ({
    en: `the text in the default language is missing; add "${language}: …"`,
    nl: `de tekst in de standaardtaal ontbreekt; voeg "${language}: …" toe`,
  }),
  'text-language': (language: string, languages: readonly string[]) => ({
    en: `the municipality does not publish in ${quoted(language)}; municipality.yml lists ${languages.join(', ')}`,
    nl: `de gemeente publiceert niet in ${quoted(language)}; in municipality.yml staan ${languages.join(', ')}`,
  }),
  'number-too-small': (bound: number, inclusive: boolean) => ({
    en: `this number is too small; it should be ${inclusive ? 'at least' : 'more than'} ${bound}`,
    nl: `dit getal is te klein; het moet ${inclusive ? 'minstens' : 'meer dan'} ${bound} zijn`,
  }),
  'number-too-large': (bound: number, inclusive: boolean) => ({
    en: `this number is too large; it should be ${inclusive ? 'at most' : 'less than'} ${bound}`,
    nl: `dit getal is te groot; het moet ${inclusive ? 'hoogstens' : 'minder dan'} ${bound} zijn`,
  }),
  'list-too-short': (least: number) => ({
    en: `this list needs at least ${least} ${least === 1 ? 'item' : 'items'}`,
    nl: `deze lijst heeft minstens ${least} ${least === 1 ? 'onderdeel' : 'onderdelen'} nodig`,
  }),
  'bad-amount': (got: string) => ({
    en: `${quoted(got)} is no amount; write whole euros or euros and cents with a point: 1250 or 1250.50`,
    nl: `${quoted(got)} is geen bedrag; schrijf hele euro's of euro's en centen met een punt: 1250 of 1250.50`,
  }),
  'bad-date': (got: string) => ({
    en: `${quoted(got)} is no date; write year, month and day: 2027-03-01`,
    nl: `${quoted(got)} is geen datum; schrijf jaar, maand en dag: 2027-03-01`,
  }),
  'impossible-date': (got: string) => ({
    en: `${quoted(got)} does not exist in the calendar; write a day that exists`,
    nl: `${quoted(got)} bestaat niet op de kalender; schrijf een dag die bestaat`,
  }),
  'bad-period-bound': (got: string) => ({
    en: `${quoted(got)} is no moment in a period; write 2027, 2027-Q2, 2027-03 or 2027-03-01`,
    nl: `${quoted(got)} is geen begin of eind van een periode; schrijf 2027, 2027-Q2, 2027-03 of 2027-03-01`,
  }),
  'period-reversed': (from: string, to: string) => ({
    en: `the period ends (${to}) before it begins (${from}); swap them or correct one`,
    nl: `de periode eindigt (${to}) voordat hij begint (${from}); draai ze om of verbeter er een`,
  }),
  'bad-local-time': (got: string) => ({
    en: `${quoted(got)} is no date with a time; write 2027-03-12T19:30`,
    nl: `${quoted(got)} is geen datum met tijd; schrijf 2027-03-12T19:30`,
  }),
  'impossible-local-time': (got: string) => ({
    en: `${quoted(got)} does not exist: that day has no such time, or the clock goes forward then; write a time that exists`,
    nl: `${quoted(got)} bestaat niet: die dag kent die tijd niet, of de klok gaat dan vooruit; schrijf een tijd die bestaat`,
  }),
  'bad-id': (got: string, proposal: string) => ({
    en: `${quoted(got)} is no id; an id has lower case a–z, 0–9 and hyphens only${proposal === '' ? '' : `: ${quoted(proposal)}`}`,
    nl: `${quoted(got)} is geen id; een id heeft alleen kleine letters a–z, cijfers en streepjes${proposal === '' ? '' : `: ${quoted(proposal)}`}`,
  }),
  'bad-url': (got: string) => ({
    en: `${quoted(got)} is no web address; write it whole, with https:// in front`,
    nl: `${quoted(got)} is geen webadres; schrijf het helemaal, met https:// ervoor`,
  }),
  'bad-site': (got: string) => ({
    en: `${quoted(got)} is more than the address of a site; leave out what stands after "?" and "#"`,
    nl: `${quoted(got)} is meer dan het adres van een site; laat weg wat na "?" en "#" staat`,
  }),
  'bad-email': (got: string) => ({
    en: `${quoted(got)} is no e-mail address; write it as naam@gemeente.nl`,
    nl: `${quoted(got)} is geen e-mailadres; schrijf het als naam@gemeente.nl`,
  }),
  'bad-colour': (got: string) => ({
    en: `${quoted(got)} is no colour; write "#" and six characters 0–9 and a–f, between quotes: "#1d5a58"`,
    nl: `${quoted(got)} is geen kleur; schrijf "#" en zes tekens 0–9 en a–f, tussen aanhalingstekens: "#1d5a58"`,
  }),
  'accent-contrast': (got: string, ratio: number, better: string) => ({
    en: `${quoted(got)} is too pale: its contrast with white is ${ratio}, and letters need 4.5; write ${quoted(better)}`,
    nl: `${quoted(got)} is te licht: het contrast met wit is ${ratio} en letters hebben 4,5 nodig; schrijf ${quoted(better)}`,
  }),
  'bad-coordinate': (got: string) => ({
    en: `${quoted(got)} is no point on the map; write [longitude, latitude]: [5.8, 53.2]`,
    nl: `${quoted(got)} is geen punt op de kaart; schrijf [lengte, breedte]: [5.8, 53.2]`,
  }),
  'bad-short-code': (got: string) => ({
    en: `${quoted(got)} is no short code; write five characters 0–9 and a–z, without i, l, o and u`,
    nl: `${quoted(got)} is geen korte code; schrijf vijf tekens 0–9 en a–z, zonder i, l, o en u`,
  }),
  'bad-project-reference': (got: string) => ({
    en: `${quoted(got)} names no project; write area and project with a slash between: oost/bomen`,
    nl: `${quoted(got)} noemt geen project; schrijf gebied en project met een schuine streep ertussen: oost/bomen`,
  }),
};
