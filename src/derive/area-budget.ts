import type { Area, BudgetEntry, Municipality, Programme, YearlyCount } from '../model/programme.ts';

type BudgetRule = NonNullable<Municipality['budgetRule']>;

/** An area's budget in a year: what the rule gives, what was granted and spent. */
export interface AreaBudget {
  readonly year: number;
  /** The count that the sum rests on; its year may be an earlier one. */
  readonly inhabitants: YearlyCount | undefined;
  /** What the municipality's rule gives; undefined without a rule, a count, or a step that fits. */
  readonly sumEur: number | undefined;
  readonly grantedEur: number;
  readonly spentEur: number;
  /** By day, as the author ordered them within a day. */
  readonly entries: readonly BudgetEntry[];
}

/** The sum that the rule gives for so many inhabitants, in whole euros; undefined where no step is meant for so few. */
export function budgetSum(rule: BudgetRule, inhabitants: number): number | undefined {
  const amount = inhabitants < rule.from.inhabitants
    ? rule.steps?.find((step) => step.below > inhabitants)?.amount
    : rule.from.base + rule.from.perInhabitant * inhabitants;
  return amount === undefined ? undefined : wholeEuros(Math.min(amount, rule.max ?? Infinity));
}

/** An area's budget of one year. Inhabitants are those of that year, or of the last year before it that was counted. */
export function areaBudget(programme: Pick<Programme, 'budgets' | 'municipality'>, area: Area, year: number): AreaBudget {
  const entries = programme.budgets
    .filter((entry) => entry.area === area && entry.year === year)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const inhabitants = area.inhabitants.filter((count) => count.year <= year).at(-1);
  const rule = programme.municipality.budgetRule;
  return {
    year,
    inhabitants,
    sumEur: rule && inhabitants && budgetSum(rule, inhabitants.value),
    grantedEur: total(entries.map((entry) => entry.grantedEur)),
    spentEur: total(entries.map((entry) => entry.spentEur ?? 0)),
    entries,
  };
}

/** The years for which a municipality published budgets and in which the area existed, oldest first. */
export function budgetYears(programme: Pick<Programme, 'budgets'>, area: Area): readonly number[] {
  return [...new Set(programme.budgets.map((entry) => entry.year))]
    .filter((year) => existedIn(area, year) || programme.budgets.some((entry) => entry.area === area && entry.year === year))
    .toSorted((a, b) => a - b);
}

function existedIn({ validFrom, validTo }: Area, year: number): boolean {
  return (validFrom === undefined || validFrom <= `${year}-12-31`) && (validTo === undefined || validTo >= `${year}-01-01`);
}

/** Sums are added in cents: a hundred times € 0,10 is € 10. */
const total = (amountsEur: readonly number[]) => amountsEur.reduce((cents, amount) => cents + Math.round(amount * 100), 0) / 100;

/** 1.15 × 1,430 is 1644.4999… in a computer and € 1.644,50 to people: what the computer lost is given back before rounding. */
const wholeEuros = (amountEur: number) => Math.round(Number(amountEur.toFixed(6)));
