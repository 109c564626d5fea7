import { projectsByTheme } from '../../derive/projects-by-theme.ts';
import { formatPeriodShort, monthName } from '../../i18n/dates.ts';
import { firstDay, lastDay, type Period } from '../../model/period.ts';
import type { YearSection } from '../booklet-data.ts';
import { themeColour } from '../palette.ts';
import { projectAnchor, type Composing } from './composing.ts';

const QUARTERS = [1, 2, 3, 4] as const;

/** All projects of the booklet on one time axis: quarters of a year, or years of a longer edition. */
export function composeYear(composing: Composing): YearSection {
  const { programme, projects, edition, language, say, statusOf, t } = composing;
  const axis = axisOf(edition.period);
  return {
    kind: 'year',
    title: axis.years === 1 ? t('booklet.year') : t('booklet.years'),
    lead: t('booklet.year.lead'),
    columns: columnsOf(composing, axis),
    themes: projectsByTheme(programme, projects).map((group) => ({
      title: say(group.theme.title),
      colour: themeColour(group.theme.id),
      rows: group.projects.map((project) => ({
        title: say(project.title),
        period: formatPeriodShort(project.period, language, t),
        anchor: projectAnchor(project),
        status: statusOf(project),
        ...barOf(project.period, axis),
      })),
    })),
  };
}

interface Axis {
  readonly firstYear: number;
  readonly years: number;
  /** Milliseconds since 1970 of the first moment and of the moment after the last. */
  readonly from: number;
  readonly to: number;
}

/** Whole years that hold the edition's period. */
function axisOf({ from, to }: Period): Axis {
  const [firstYear, lastYear] = [Number(firstDay(from).slice(0, 4)), Number(lastDay(to).slice(0, 4))];
  return { firstYear, years: lastYear - firstYear + 1, from: Date.UTC(firstYear, 0, 1), to: Date.UTC(lastYear + 1, 0, 1) };
}

function columnsOf({ language, t }: Composing, { firstYear, years }: Axis): YearSection['columns'] {
  if (years > 2) return Array.from({ length: years }, (_, index) => ({ title: String(firstYear + index), detail: '' }));
  return Array.from({ length: years }, (_, index) => firstYear + index).flatMap((year) => QUARTERS.map((quarter) => ({
    title: t(`season.Q${quarter}`),
    detail: years > 1 && quarter === 1 ? String(year) : initials(quarter, language),
  })));
}

/** The first letters of a quarter's months, J F M. */
function initials(quarter: number, language: Composing['language']): string {
  return [-2, -1, 0].map((step) => monthName(quarter * 3 + step, language).slice(0, 1).toUpperCase()).join(' ');
}

const DAY = 24 * 60 * 60 * 1000;

function barOf(period: Period, axis: Axis) {
  const from = Date.parse(`${firstDay(period.from)}T00:00:00Z`);
  const to = Date.parse(`${lastDay(period.to)}T00:00:00Z`) + DAY;
  const part = (time: number) => Math.round(Math.min(1, Math.max(0, (time - axis.from) / (axis.to - axis.from))) * 10_000) / 10_000;
  return { from: part(from), to: part(to), startsEarlier: from < axis.from, endsLater: to > axis.to };
}
