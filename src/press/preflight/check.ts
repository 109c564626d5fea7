/** How a figure is held against its bound. */
export type Relation = 'at least' | 'at most' | 'exactly' | 'only';

interface CheckKind {
  readonly title: { readonly en: string; readonly nl: string };
  readonly relation: Relation;
  readonly unit: string;
}

const kind = (en: string, nl: string, relation: Relation, unit = ''): CheckKind => ({ title: { en, nl }, relation, unit });

/** Every check of a press file: docs/printing says what each is for. */
export const CHECKS = {
  'page-count': kind('pages in whole sheets', 'bladzijden in hele vellen', 'exactly'),
  'page-count-most': kind('pages that staples hold', 'bladzijden die nietjes houden', 'at most', 'pages'),
  'empty-spread': kind('empty spreads', 'lege spreads', 'at most'),
  'page-numbers': kind('page numbers that hold', 'bladzijdenummers die kloppen', 'exactly'),
  'trim-box': kind('size after cutting', 'maat na snijden', 'exactly', 'mm'),
  'bleed-box': kind('size with bleed', 'maat met afloop', 'exactly', 'mm'),
  'bleed': kind('bleed', 'afloop', 'at least', 'mm'),
  'safe-distance': kind('text from the edge', 'tekst van de rand', 'at least', 'mm'),
  'photo-resolution': kind('photos', 'foto’s', 'at least', 'dpi'),
  'body-text-size': kind('body text', 'lopende tekst', 'at least', 'pt'),
  'body-text-black': kind('body text in black ink alone', 'lopende tekst alleen in zwart', 'only'),
  'smallest-type': kind('smallest type', 'kleinste letter', 'at least', 'pt'),
  'thinnest-line': kind('thinnest line', 'dunste lijn', 'at least', 'pt'),
  'total-ink': kind('most ink on one spot', 'meeste inkt op één plek', 'at most', '%'),
  'colours': kind('colour spaces', 'kleurruimten', 'only'),
  'fonts-embedded': kind('fonts embedded', 'lettertypen ingesloten', 'exactly'),
  'fonts-subset': kind('fonts cut down to the letters used', 'lettertypen beperkt tot gebruikte letters', 'exactly'),
  'missing-letters': kind('letters that the font lacks', 'letters die het lettertype mist', 'at most'),
  'transparency': kind('transparent objects', 'doorzichtige objecten', 'at most'),
  'annotations': kind('links and notes', 'links en notities', 'at most'),
  'tags': kind('tags', 'tags', 'only'),
  'output-intent': kind('output intent with its profile', 'drukconditie met profiel', 'exactly'),
  'pdf-version': kind('PDF version', 'PDF-versie', 'exactly'),
  'pdf-x-metadata': kind('PDF/X metadata', 'PDF/X-metadata', 'exactly'),
  'trapped': kind('trapping', 'overvulling', 'exactly'),
  'publisher': kind('name and address of the publisher', 'naam en adres van de uitgever', 'exactly'),
  'weight': kind('weight of a copy', 'gewicht van een exemplaar', 'at most', 'g'),
  'quantity': kind('copies', 'exemplaren', 'at least'),
} as const satisfies Record<string, CheckKind>;

export type CheckId = keyof typeof CHECKS;

export interface Wording {
  readonly en: string;
  readonly nl: string;
}

/** One check with its figure. */
export interface Check {
  readonly id: CheckId;
  /** The page with the figure, where there is one. */
  readonly page?: number | undefined;
  readonly value: number | string;
  readonly bound: number | string;
  readonly passed: boolean;
  /** It passes, but somebody should look at it. */
  readonly warning?: true | undefined;
  /** What to mend, or to look at. */
  readonly message?: Wording | undefined;
}

/** A figure of one page. */
export interface PageFigure {
  readonly page: number;
  readonly value: number;
}

/** A check of many pages: each page that fails, or else the one with the worst figure. `tolerance` is what counting in fractions may cost. */
export function worstOrFailing<F extends PageFigure>(
  id: CheckId, figures: readonly F[], { bound, tolerance = 1e-6, message }: { bound: number; tolerance?: number; message: (figure: F) => Wording },
): Check[] {
  const high = CHECKS[id].relation === 'at most';
  const fails = (value: number) => (high ? value > bound + tolerance : value < bound - tolerance);
  const failing = figures.filter(({ value }) => fails(value)).map((figure) => ({ ...row(id, figure, bound), passed: false, message: message(figure) }));
  if (failing.length > 0) return failing;
  const worst = figures.toSorted((a, b) => (high ? b.value - a.value : a.value - b.value))[0];
  return worst ? [{ ...row(id, worst, bound), passed: true }] : [];
}

const row = (id: CheckId, { page, value }: PageFigure, bound: number) => ({ id, page, value: rounded(value), bound });

/** Two decimals, as the bounds have at most. */
export const rounded = (value: number) => Math.round(value * 100) / 100;
