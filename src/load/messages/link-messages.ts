import { didYouMean, quoted } from '../../model/issue-wording.ts';

/** The words of a name that nothing has: `no partner "elkein"; did you mean "elkien"?` */
const unknown = (english: string, dutch: string, add: { en: string; nl: string }) => (written: string, near: string | undefined) => ({
  en: `no ${english} ${quoted(written)}${near === undefined ? `; ${add.en}` : didYouMean(near).en}`,
  nl: `er is geen ${dutch} ${quoted(written)}${near === undefined ? `; ${add.nl}` : didYouMean(near).nl}`,
});

const addFile = (place: string) => ({ en: `correct the id, or add ${place}`, nl: `verbeter de id, of voeg ${place} toe` });
const addTo = (file: string) => ({ en: `correct the id, or add it to ${file}`, nl: `verbeter de id, of voeg hem toe aan ${file}` });

/** Faults between files: what names something that is not there, or says what cannot be. */
export const linkMessages = {
  'partner-unknown': unknown('partner', 'partner', addFile('partners/<id>.md')),
  'theme-unknown': unknown('theme', 'thema', addTo('themes.yml')),
  'role-unknown': unknown('role', 'rol', addTo('roles.yml')),
  'indicator-unknown': unknown('indicator', 'indicator', addTo('indicators.yml')),
  'area-unknown': unknown('area', 'gebied', addFile('areas/<id>/area.md')),
  'edition-unknown': unknown('edition', 'editie', addFile('editions/<id>.md')),
  'programme-unknown': unknown('programme', 'programma', addFile('programmes/<id>.md')),
  'lesson-unknown': unknown('lesson', 'les', addFile('lessons/<id>.md')),
  'project-unknown': unknown('project', 'project', addFile('areas/<area>/projects/<id>.md')),
  'ambition-unknown': unknown('ambition', 'ambitie', { en: 'correct the id, or add it to vision.md of the area', nl: 'verbeter de id, of voeg hem toe aan vision.md van het gebied' }),
  'venue-unknown': unknown('venue', 'locatie', { en: 'correct the id, or write the address in words', nl: 'verbeter de id, of schrijf het adres in woorden' }),
  'term-unknown': unknown('word of the interface', 'woord van de site met de naam', { en: 'take it away', nl: 'haal het weg' }),
  'icon-unknown': unknown('icon', 'pictogram', { en: 'look for a name at lucide.dev/icons', nl: 'zoek een naam op lucide.dev/icons' }),
  'area-file-missing': (area: string) => ({
    en: `the folder of area ${quoted(area)} has no area.md; add it`,
    nl: `de map van gebied ${quoted(area)} heeft geen area.md; voeg dat bestand toe`,
  }),
  'internal-named': (by: string, project: string) => ({
    en: `${quoted(by)} is public but names the internal project ${quoted(project)}; take the mention away, or make the project public`,
    nl: `${quoted(by)} is openbaar maar noemt het interne project ${quoted(project)}; haal de vermelding weg, of maak het project openbaar`,
  }),
  'duplicate-id': (id: string, line: number) => ({
    en: `the id ${quoted(id)} is used already on line ${line}; give each its own`,
    nl: `de id ${quoted(id)} is al gebruikt op regel ${line}; geef elk een eigen id`,
  }),
  'listed-twice': (written: string) => ({
    en: `${quoted(written)} stands in this list twice; keep one`,
    nl: `${quoted(written)} staat twee keer in deze lijst; laat er één staan`,
  }),
  'year-twice': (year: number) => ({
    en: `the year ${year} stands in this list twice; keep one`,
    nl: `het jaar ${year} staat twee keer in deze lijst; laat er één staan`,
  }),
  'history-order': (date: string, before: string) => ({
    en: `${date} comes after ${before} here; write the history oldest first`,
    nl: `${date} staat hier na ${before}; schrijf de geschiedenis met het oudste eerst`,
  }),
  'history-note-missing': (status: string) => ({
    en: `the status ${quoted(status)} needs a reason; add "note: …"`,
    nl: `bij de status ${quoted(status)} hoort een reden; voeg "note: …" toe`,
  }),
  'sources-exceed-total': (sum: string, total: string) => ({
    en: `the sources add up to ${sum} euros, more than the total of ${total}; correct an amount`,
    nl: `de bronnen zijn samen ${sum} euro, meer dan het totaal van ${total}; verbeter een bedrag`,
  }),
  'short-code-equal': (code: string, other: string, proposal: string) => ({
    en: `the short code ${quoted(code)} is also that of ${quoted(other)}; give one of the two a code of its own: "code: ${proposal}"`,
    nl: `de korte code ${quoted(code)} is ook die van ${quoted(other)}; geef een van beide een eigen code: "code: ${proposal}"`,
  }),
  'dates-reversed': (first: string, last: string) => ({
    en: `the last day (${last}) is before the first (${first}); swap them or correct one`,
    nl: `de laatste dag (${last}) ligt voor de eerste (${first}); draai ze om of verbeter er een`,
  }),
  'merged-without-end': () => ({
    en: 'an area that became part of another has a last day; add "validTo: …"',
    nl: 'een gebied dat in een ander opging, heeft een laatste dag; voeg "validTo: …" toe',
  }),
  'merged-in-circle': (chain: readonly string[]) => ({
    en: `these areas become part of each other in a circle: ${chain.join(' → ')}; let the last one stand`,
    nl: `deze gebieden gaan in een kring in elkaar op: ${chain.join(' → ')}; laat het laatste bestaan`,
  }),
  'edition-looks-at-itself': () => ({
    en: 'an edition looks back at an earlier one, not at itself; write the id of the previous edition',
    nl: 'een editie kijkt terug op een eerdere, niet op zichzelf; schrijf de id van de vorige editie',
  }),
  'edition-not-current': (edition: string, status: string) => ({
    en: `edition ${quoted(edition)} has the status ${quoted(status)} in its own file; write "status: current" there, or name another edition`,
    nl: `editie ${quoted(edition)} heeft in het eigen bestand de status ${quoted(status)}; schrijf daar "status: current", of noem een andere editie`,
  }),
  'meeting-reversed': (start: string, end: string) => ({
    en: `the meeting ends (${end}) before it starts (${start}); correct one of the two`,
    nl: `de bijeenkomst eindigt (${end}) voordat hij begint (${start}); verbeter een van beide`,
  }),
  'minutes-name-equal': (minutes: string, other: string) => ({
    en: `${quoted(minutes)} and ${quoted(other)} would come out under the same name; give one of the two files another name`,
    nl: `${quoted(minutes)} en ${quoted(other)} zouden onder dezelfde naam op de site komen; geef een van beide bestanden een andere naam`,
  }),
  'news-name': (name: string) => ({
    en: `the name ${quoted(name)} does not begin with a date; call the file 2027-03-01-title.md`,
    nl: `de naam ${quoted(name)} begint niet met een datum; noem het bestand 2027-03-01-titel.md`,
  }),
  'news-date': (date: string, inName: string) => ({
    en: `the date ${date} differs from the one in the file name (${inName}); make them the same`,
    nl: `de datum ${date} is anders dan die in de bestandsnaam (${inName}); maak ze gelijk`,
  }),
  'language-twice': (language: string) => ({
    en: `the language ${quoted(language)} is listed twice; keep one`,
    nl: `de taal ${quoted(language)} staat er twee keer; laat er één staan`,
  }),
  'booklet-language': (language: string, languages: readonly string[]) => ({
    en: `${quoted(language)} is no language of this municipality (${languages.join(', ')}); add it to "languages" or take it away here`,
    nl: `${quoted(language)} is geen taal van deze gemeente (${languages.join(', ')}); zet hem bij "languages" of haal hem hier weg`,
  }),
  'language-pair': () => ({
    en: 'side by side stand two different languages; write the language of the booklet first and the one beside it second: [nl, fy]',
    nl: 'naast elkaar staan twee verschillende talen; schrijf eerst de taal van het boekje en dan die ernaast: [nl, fy]',
  }),
  'pair-without-booklet': (language: string, printed: readonly string[]) => ({
    en: `there is no booklet in ${quoted(language)} to put another language in; begin with one of ${printed.join(', ')}, or add it to "booklets.languages"`,
    nl: `er is geen boekje in ${quoted(language)} om een andere taal in te zetten; begin met een van ${printed.join(', ')}, of zet hem bij "booklets.languages"`,
  }),
  'budget-step-order': (below: number) => ({
    en: `the step below ${below} comes too late; write the steps smallest first, each once`,
    nl: `de stap onder ${below} komt te laat; schrijf de stappen met de kleinste eerst, elk één keer`,
  }),
  'package-missing': (name: string) => ({
    en: `${quoted(name)} is no file in the content folder and no installed package; correct the name`,
    nl: `${quoted(name)} is geen bestand in de inhoudsmap en geen geïnstalleerd pakket; verbeter de naam`,
  }),
  'translation-list-length': (given: number, most: number) => ({
    en: `the translation lists ${given}, the original ${most}; translate them in the order of the original`,
    nl: `de vertaling noemt er ${given}, het origineel ${most}; vertaal ze in de volgorde van het origineel`,
  }),
  'printed-record-place': (field: string, written: string, wanted: string) => ({
    en: `the record says ${field} ${quoted(written)}, but stands where ${quoted(wanted)} belongs; a printed record is written by "npm run press -- --final", restore it from there`,
    nl: `het bestand noemt ${field} ${quoted(written)}, maar staat op de plaats van ${quoted(wanted)}; zo'n bestand wordt door "npm run press -- --final" geschreven, zet het van daaruit terug`,
  }),
  'printed-project-gone': (project: string) => ({
    en: `this edition promised ${quoted(project)}, but its file is gone; put it back with the status "dropped" and a note, so that people see what became of it`,
    nl: `deze editie beloofde ${quoted(project)}, maar dat bestand is weg; zet het terug met de status "dropped" en een toelichting, zodat mensen zien wat ervan geworden is`,
  }),
  'printed-booklet-differs': (file: string) => ({
    en: `${quoted(file)} is not the booklet that this record was written with; put back the file that went to the printer`,
    nl: `${quoted(file)} is niet het boekje waarmee dit bestand is geschreven; zet het bestand terug dat naar de drukker ging`,
  }),
};
