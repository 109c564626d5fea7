import { formatDate } from '../../i18n/dates.ts';
import { formatNumber } from '../../i18n/money.ts';
import { wordsIn, type Translate } from '../../i18n/words.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Language } from '../../model/language.ts';
import { textIn, type LocalizedText } from '../../model/localized-text.ts';
import type { Edition, Municipality, Paper } from '../../model/programme.ts';
import type { Bundles } from './print-run.ts';
import type { Ticket } from './ticket.ts';

/** Everything that stands on the order's page, in words. */
export interface TicketSheet {
  readonly lang: Language;
  readonly title: string;
  readonly author: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly kicker: string;
  readonly heading: string;
  readonly edition: string;
  readonly figures: readonly Fact[];
  readonly facts: readonly Fact[];
  readonly files: { readonly title: string; readonly note: string; readonly list: readonly { readonly name: string; readonly size: string; readonly sums: readonly string[] }[] };
  readonly distribution: {
    readonly title: string;
    readonly head: readonly string[];
    /** Rows of each column of the table. */
    readonly columns: readonly (readonly (readonly string[])[])[];
    readonly spares: string;
  } | null;
  readonly contact: readonly string[];
}

interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface TicketSheetSource {
  readonly ticket: Ticket;
  readonly area: { readonly title: LocalizedText };
  readonly edition: Pick<Edition, 'title' | 'delivery'>;
  readonly municipality: Pick<Municipality, 'name' | 'contact' | 'languages' | 'terms' | 'press'>;
  readonly condition: string;
  readonly date: IsoDate;
}

/** Up to so many rows of postcodes stand in one column. */
const ROWS_IN_A_COLUMN = 10;
const MOST_COLUMNS = 4;

/** Put an order in the municipality's own language, for the printer to quote and work from. */
export function ticketSheet({ ticket, area, edition, municipality, condition, date }: TicketSheetSource): TicketSheet {
  const language = municipality.languages[0] ?? 'nl';
  const t = wordsIn(language, municipality.terms);
  const say = (text: LocalizedText) => textIn(text, language).text;
  const number = (value: number, decimals = Number.isInteger(value) ? 0 : 1) => formatNumber(value, language, decimals);
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const { bundles, paper, postcodes, quantity } = ticket;
  return {
    lang: language, year, month, day,
    title: `${t('ticket.title')}: ${say(area.title)}, ${say(edition.title)}`,
    author: say(municipality.name),
    kicker: `${t('ticket.title')} · ${say(municipality.name)} · ${t('ticket.made', { date: formatDate(date, language) })}`,
    heading: say(area.title),
    edition: say(edition.title),
    figures: [
      { label: t('ticket.quantity'), value: number(quantity) },
      { label: t('ticket.trim'), value: `${ticket.trim.map((side) => number(side)).join(' × ')} mm` },
      { label: t('ticket.pages'), value: number(ticket.pages) },
    ],
    facts: [
      { label: t('ticket.pages'), value: t('ticket.pages.count', { count: number(ticket.pages) }) },
      { label: t('ticket.bleed'), value: `${number(municipality.press.bleedMm)} mm` },
      { label: t('ticket.colour'), value: t('ticket.colour.value', { condition }) },
      { label: t('ticket.paper.inside'), value: paperWords(paper.inside, t) },
      { label: t('ticket.paper.cover'), value: paper.cover ? paperWords(paper.cover, t) : t('ticket.paper.same') },
      { label: t('ticket.binding'), value: t(`ticket.binding.${ticket.binding}`) },
      { label: t('ticket.weight'), value: t('ticket.weight.value', { grams: number(ticket.weight), kilograms: number(ticket.totalWeight) }) },
      { label: t('ticket.bundles'), value: bundleWords(bundles, t, number) },
      ...(edition.delivery ? [{ label: t('ticket.delivery'), value: t('ticket.delivery.value', { from: formatDate(edition.delivery.from, language), to: formatDate(edition.delivery.to, language) }) }] : []),
    ],
    files: {
      title: t('ticket.files'),
      note: t('ticket.files.sum'),
      list: ticket.files.map(({ name, sha256, bytes }) => ({ name, size: `${number(bytes)} bytes`, sums: sha256.match(/.{1,8}/gu) ?? [] })),
    },
    distribution: postcodes.length === 0 ? null : {
      title: t('ticket.distribution'),
      head: [t('ticket.postcode'), t('ticket.copies')],
      columns: inColumns(postcodes.map(({ postcode, copies }) => [postcode, number(copies)])),
      spares: sparesWords(ticket, t, number),
    },
    contact: [say(municipality.name), municipality.contact.phone, municipality.contact.email].filter((line) => line !== undefined),
  };
}

/** Columns of equal length, as few as keep the list short. */
function inColumns<Row>(rows: readonly Row[]): Row[][] {
  const count = Math.min(MOST_COLUMNS, Math.ceil(rows.length / ROWS_IN_A_COLUMN));
  const length = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, column) => rows.slice(column * length, (column + 1) * length));
}

function bundleWords({ copies, full, rest }: Bundles, t: Translate, number: (value: number) => string): string {
  if (full === 0) return t('ticket.bundles.value', { full: 1, copies: number(rest) });
  return t(rest > 0 ? 'ticket.bundles.rest' : 'ticket.bundles.value', { full: number(full), copies: number(copies), rest: number(rest) });
}

function paperWords({ gsm, coated }: Paper, t: Translate): string {
  return t(coated ? 'ticket.paper.coated' : 'ticket.paper.uncoated', { gsm });
}

function sparesWords({ postcodes, quantity }: Ticket, t: Translate, number: (value: number) => string): string {
  const delivered = postcodes.reduce((sum, { copies }) => sum + copies, 0);
  return t('ticket.distribution.spares', { count: number(quantity - delivered), total: number(quantity) });
}
