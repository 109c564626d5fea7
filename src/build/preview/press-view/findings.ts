import { formatNumber } from '../../../i18n/money.ts';
import type { Translate } from '../../../i18n/words.ts';
import type { Language } from '../../../model/language.ts';
import { CHECKS, type Check, type Wording } from '../../../press/preflight/check.ts';
import type { Preflight } from '../../../press/preflight/preflight.ts';

export type FindingKind = 'error' | 'warning' | 'note';

/** A check of a press file, in words for who looks at it. */
export interface Finding {
  readonly kind: FindingKind;
  readonly page: number | undefined;
  readonly title: string;
  /** With its unit. */
  readonly measured: string;
  /** With its relation and unit: `at least 5 mm`. */
  readonly bound: string;
  readonly message: string | undefined;
  /** Of title and message: the checks speak Dutch and English. */
  readonly language: keyof Wording;
  /** A figure of zero that may be at most zero says nothing about its page. */
  readonly isEmpty: boolean;
}

/** What a value of a check is called, where it is a word. */
const VALUES = {
  none: 'press-view.value.none',
  False: 'press-view.value.no',
  unknown: 'press-view.value.unknown',
  'on it': 'press-view.value.on-it',
  missing: 'press-view.value.missing',
  tagged: 'press-view.value.tagged',
  'other inks': 'press-view.value.other-inks',
  'contradicts itself': 'press-view.value.contradicts',
} as const;

/** The findings of a preflight in their order, in a language of the interface. */
export function findingsOf({ checks }: Preflight, language: Language, t: Translate): readonly Finding[] {
  const spoken = language === 'nl' || language === 'fy' ? 'nl' : 'en';
  return checks.map((check): Finding => {
    const { title, relation, unit } = CHECKS[check.id];
    const figure = (value: number | string) => withUnit(inWords(value, language, t), unit, t);
    return {
      kind: check.passed ? (check.warning ? 'warning' : 'note') : 'error',
      page: check.page,
      title: title[spoken],
      measured: figure(check.value),
      bound: boundInWords(check, relation, figure(check.bound), t),
      message: check.message?.[spoken],
      language: spoken,
      isEmpty: check.passed && check.value === 0,
    };
  });
}

function boundInWords({ bound }: Check, relation: (typeof CHECKS)[Check['id']]['relation'], figure: string, t: Translate): string {
  if (relation === 'at least') return t('press-view.at-least', { bound: figure });
  if (relation === 'at most') return t('press-view.at-most', { bound: figure });
  return relation === 'only' && bound !== 'none' ? t('press-view.only', { bound: figure }) : figure;
}

function withUnit(figure: string, unit: string, t: Translate): string {
  if (unit === '') return figure;
  return `${figure}\u00a0${unit === 'pages' ? t('press-view.value.pages') : unit}`;
}

function inWords(value: number | string, language: Language, t: Translate): string {
  if (typeof value === 'number') return decimal(value, language);
  const multiple = /^a multiple of (\d+)$/u.exec(value)?.[1];
  if (multiple !== undefined) return t('press-view.multiple', { count: multiple });
  if (Object.hasOwn(VALUES, value)) return t(VALUES[value as keyof typeof VALUES]);
  return value.replaceAll(/\d+\.\d\d/gu, (number) => decimal(Number(number), language));
}

/** At most two decimals, and none that are zero. */
function decimal(value: number, language: Language): string {
  const decimals = [0, 1, 2].find((count) => Number(value.toFixed(count)) === Number(value.toFixed(2))) ?? 2;
  return formatNumber(value, language, decimals);
}
