import { describe, expect, it } from 'vitest';
import { areaBudget, budgetSum, budgetYears } from '../../src/derive/area-budget.ts';
import type { BudgetEntry } from '../../src/model/programme.ts';
import { sampleArea, sampleProgramme } from '../sample-programme.ts';

const rule = {
  steps: [{ below: 250, amount: 1000 }, { below: 500, amount: 2500 }, { below: 1000, amount: 5000 }],
  from: { inhabitants: 1000, base: 6000, perInhabitant: 1.5 },
  max: 43000,
};

describe('the sum that the rule gives', () => {
  it.each([
    ['the first step for nobody', 0, 1000],
    ['the first step just below it', 249, 1000],
    ['the next step from that number on', 250, 2500],
    ['the last step just below the rule for larger areas', 999, 5000],
    ['base and a sum for every inhabitant from there', 1000, 7500],
    ['whole euros, half a euro up', 1001, 7502],
    ['at most the maximum', 30000, 43000],
  ])('is %s', (_, inhabitants, sum) => {
    expect(budgetSum(rule, inhabitants)).toBe(sum);
  });

  it('rounds what people would reckon, not what binary fractions make of it', () => {
    expect(budgetSum({ from: { inhabitants: 0, base: 0, perInhabitant: 1.15 } }, 1430)).toBe(1645);
  });

  it('is unknown where no step is meant for so few inhabitants', () => {
    expect(budgetSum({ from: rule.from }, 999)).toBeUndefined();
    expect(budgetSum({ ...rule, steps: [{ below: 250, amount: 1000 }] }, 250)).toBeUndefined();
  });
});

describe('an area’s budget of a year', () => {
  const area = sampleArea({ inhabitants: [{ year: 2025, value: 900 }, { year: 2027, value: 1000 }] });
  const entry = (over: Partial<BudgetEntry>): BudgetEntry =>
    ({ area, year: 2027, date: '2027-02-01', initiative: 'Bankje', applicant: 'Bewoners', purpose: 'investment', grantedEur: 0.1, ...over });
  const programme = sampleProgramme({
    municipality: { ...sampleProgramme().municipality, budgetRule: rule },
    budgets: [
      entry({ date: '2027-03-01', initiative: 'later', spentEur: 0.2 }), entry({ initiative: 'eerder', grantedEur: 0.2 }),
      entry({ year: 2026 }), entry({ area: sampleArea({ id: 'west' }), year: 2020 }),
    ],
  });

  it.each([[2027, 2027, 7500], [2028, 2027, 7500], [2026, 2025, 5000]])('of %i rests on the inhabitants of %i', (year, counted, sumEur) => {
    expect(areaBudget(programme, area, year)).toMatchObject({ inhabitants: { year: counted }, sumEur });
  });

  it('has no sum before the first count', () => {
    expect(areaBudget(programme, area, 2024)).toMatchObject({ inhabitants: undefined, sumEur: undefined });
  });

  it('adds cents up exactly and lists entries by day', () => {
    const budget = areaBudget(programme, area, 2027);
    expect(budget).toMatchObject({ grantedEur: 0.3, spentEur: 0.2 });
    expect(budget.entries.map((each) => each.initiative)).toEqual(['eerder', 'later']);
  });

  it('exists for every year with budgets in which the area existed', () => {
    expect(budgetYears(programme, area)).toEqual([2020, 2026, 2027]);
    expect(budgetYears(programme, sampleArea({ validFrom: '2026-07-01', validTo: '2026-12-31' }))).toEqual([2026]);
  });
});
