import { formatEuros, formatNumber } from '../../i18n/money.ts';
import type { Partner, Project } from '../../model/programme.ts';
import { PROJECT_STATUSES } from '../../model/project.ts';
import type { Figure, NumbersSection } from '../booklet-data.ts';
import { areaFigures } from './compose-area.ts';
import type { Composing } from './composing.ts';

/** The programme in a few large figures: projects, money, who began, who pays. */
export function composeNumbers(composing: Composing): NumbersSection {
  const { projects, language, say, statusOf, t } = composing;
  const money = payers(projects);
  const largest = Math.max(1, ...money.map(({ amountEur }) => amountEur));
  return {
    kind: 'people-and-numbers',
    title: t('booklet.numbers'),
    figures: [...programmeFigures(composing), ...areaFigures(composing).slice(0, 1)],
    statusTitle: t('booklet.numbers.status'),
    statuses: PROJECT_STATUSES
      .map((status) => ({ status, count: projects.filter((project) => statusOf(project) === status).length }))
      .filter(({ count }) => count > 0),
    moneyTitle: t('booklet.numbers.who-pays'),
    money: money.map(({ partner, amountEur }) => ({
      who: say(partner.title),
      amount: formatEuros(amountEur, language),
      share: Math.round((amountEur / largest) * 1000) / 1000,
    })),
  };
}

function programmeFigures({ projects, language, t }: Composing): Figure[] {
  const total = projects.reduce((sum, project) => sum + (project.costs?.totalEur ?? 0), 0);
  const residents = projects.filter(({ initiator }) => initiator === 'residents' || initiator === 'panel').length;
  const partners = new Set(projects.flatMap((project) => [project.lead, ...project.partners])).size;
  const streets = new Set(projects.flatMap((project) => project.streets)).size;
  return [
    { figure: formatNumber(projects.length, language), label: t(projects.length === 1 ? 'booklet.numbers.project' : 'booklet.numbers.projects') },
    ...(total > 0 ? [{ figure: rounded(total, { language, t }), label: t('booklet.numbers.money') }] : []),
    ...(residents > 0 ? [{ figure: formatNumber(residents, language), label: t('booklet.numbers.residents') }] : []),
    ...(partners > 1 ? [{ figure: formatNumber(partners, language), label: t('booklet.numbers.partners') }] : []),
    ...(streets > 1 ? [{ figure: formatNumber(streets, language), label: t('booklet.numbers.streets') }] : []),
  ];
}

/** Sums as people say them: € 1,2 miljoen, € 415.000. */
function rounded(amountEur: number, { language, t }: Pick<Composing, 'language' | 't'>): string {
  if (amountEur >= 1_000_000) return `€ ${t('booklet.million', { count: formatNumber(amountEur / 1_000_000, language, 1) })}`;
  const step = amountEur >= 10_000 ? 1000 : 1;
  return formatEuros(Math.round(amountEur / step) * step, language);
}

/** Who pays how much over all projects, largest first. */
function payers(projects: readonly Project[]): { readonly partner: Partner; readonly amountEur: number }[] {
  const sums = new Map<Partner, number>();
  for (const { partner, amountEur } of projects.flatMap((project) => project.costs?.sources ?? [])) {
    sums.set(partner, (sums.get(partner) ?? 0) + amountEur);
  }
  return [...sums].map(([partner, amountEur]) => ({ partner, amountEur })).toSorted((a, b) => b.amountEur - a.amountEur);
}
