import { describe, expect, it } from 'vitest';
import { loadProgramme } from '../../src/load/load-programme.ts';
import { writeContentFolder } from '../content-folder.ts';
import { contentWith, faultsOf, TODAY } from './load-faults.ts';

const BUDGET = 'budgets/2027.csv';
const HEADER = 'area,date,initiative,applicant,purpose,granted,spent,note';
const budget = (...lines: string[]) => ({ [BUDGET]: `${HEADER}\n${lines.join('\n')}\n` });

describe('tables with other columns', () => {
  it('separated by semicolons, as Dutch spreadsheets save them', async () => {
    expect(await faultsOf({ [BUDGET]: `\uFEFF${HEADER.replaceAll(',', ';')}\r\noost;2027-01-01;Feest;Panel;activity;100;;\r\n` })).toEqual([
      `${BUDGET}:1:1 error csv-semicolons  the columns are separated by semicolons; save the file as CSV with commas, the first line being "${HEADER}"`,
    ]);
  });
  it('of other names or in another order', async () => {
    expect(await faultsOf({ [BUDGET]: 'area,date,initiative\noost,2027-01-01,Feest\n' })).toEqual([
      `${BUDGET}:1:1 error csv-columns  the first line is "area,date,initiative"; it should be "${HEADER}"`,
    ]);
  });
  it('of more cells in one line', async () => {
    expect(await faultsOf(budget('oost,2027-01-01,Feest, met taart,Panel,activity,100,,'))).toEqual([
      `${BUDGET}:2:1 error csv-cells  this line has 9 cells instead of 8; put a value that holds a comma between double quotes`,
    ]);
  });
  it('with a quote that is not closed', async () => {
    expect(await faultsOf(budget('oost,2027-01-01,"Feest,Panel,activity,100,,', 'oost,2027-01-01,Feest,Panel,activity,100,,'))).toEqual([
      expect.stringMatching(/^budgets\/2027\.csv:\d:1 error csv-syntax {2}this line cannot be read; look for a double quote that is not closed \(write "" for a quote inside a value\)$/u) as string,
    ]);
  });
});

describe('cells of a budget', () => {
  const cases: [string, string, string[]][] = [
    ['an area that is not there', 'west,2027-01-01,Feest,Panel,activity,100,,', ['2:1 error area-unknown  area: no area "west"; correct the id, or add areas/<id>/area.md']],
    ['a day of another year', 'oost,2026-12-31,Feest,Panel,activity,100,,', ['2:1 error budget-year  date: 2026-12-31 is not in 2027; correct the date, or move the line to the file of its year']],
    ['a day that does not exist', 'oost,2027-02-29,Feest,Panel,activity,100,,', ['2:1 error impossible-date  date: "2027-02-29" does not exist in the calendar; write a day that exists']],
    ['a day the Dutch way', 'oost,01-02-2027,Feest,Panel,activity,100,,', ['2:1 error bad-date  date: "01-02-2027" is no date; write year, month and day: 2027-03-01']],
    ['a purpose that is none', 'oost,2027-01-01,Feest,Panel,feest,100,,', ['2:1 error csv-choice  purpose: "feest" is not one of the choices; write investment, activity or running']],
    ['a decimal comma', 'oost,2027-01-01,Feest,Panel,activity,"1.250,50",,', ['2:1 error csv-number  granted: "1.250,50" is no number; write 1250.50']],
    ['a sign of money', 'oost,2027-01-01,Feest,Panel,activity,€ 100,"€ 3,5",', ['2:1 error csv-number  granted: "€ 100" is no number; write 100', '2:1 error csv-number  spent: "€ 3,5" is no number; write 3.5']],
    ['an amount below zero', 'oost,2027-01-01,Feest,Panel,activity,-100,,', ['2:1 error bad-amount  granted: "-100" is no amount; write whole euros or euros and cents with a point: 1250 or 1250.50']],
    ['nothing where something is needed', 'oost,2027-01-01,,Panel,activity,,,', ['2:1 error csv-empty-cell  granted: this cell is empty; fill it in', '2:1 error csv-empty-cell  initiative: this cell is empty; fill it in']],
  ];
  it.each(cases)('%s', async (_, line, expected) => {
    expect(await faultsOf(budget(line))).toEqual(expected.map((fault) => `${BUDGET}:${fault}`));
  });

  it('lines are counted as an editor counts them, empty ones and line ends inside cells too', async () => {
    expect(await faultsOf(budget('oost,2027-01-01,"Feest\nmet taart",Panel,activity,nul,,', '', 'west,2027-01-01,Feest,Panel,activity,100,,'))).toEqual([
      `${BUDGET}:5:1 error area-unknown  area: no area "west"; correct the id, or add areas/<id>/area.md`,
    ].toSpliced(0, 0, `${BUDGET}:2:1 error bad-amount  granted: "nul" is no amount; write whole euros or euros and cents with a point: 1250 or 1250.50`));
  });

  it('become entries, with cents', async () => {
    const { programme } = await loadProgramme({ contentDir: await writeContentFolder(contentWith(budget('oost,2027-01-01,Feest,Panel,activity,100.50,,Mooi'))), today: TODAY });
    expect(programme?.budgets[0]).toMatchObject({ area: { id: 'oost' }, year: 2027, grantedEur: 100.5, spentEur: undefined, note: 'Mooi' });
  });
});

describe('letterboxes and figures', () => {
  it('faults of distribution.csv', async () => {
    expect(await faultsOf({
      'distribution.csv': 'postcode,area,households,noUnaddressed\n8911,oost,100,101\n8911 AB,oost,10,0\n8911,oost,5,0\n8912,oost,1.5,0\n8911ab,oost,10,\n',
    })).toEqual([
      'distribution.csv:2:1 error distribution-refusals  noUnaddressed: 101 letterboxes without unaddressed mail are more than the 100 households; correct one of the two',
      'distribution.csv:3:1 error distribution-postcode  postcode: "8911 AB" is no postcode; write four digits, or four digits and two capitals: 8911 or 8911AB',
      'distribution.csv:4:1 error csv-row-twice  8911 oost stands already on line 2; keep one line',
      'distribution.csv:5:1 error csv-whole-number  households: "1.5" is no whole number of zero or more; write digits only: 1250',
      'distribution.csv:6:1 error distribution-postcode  postcode: "8911ab" is no postcode; write four digits, or four digits and two capitals: 8911 or 8911AB',
    ]);
  });
  it('faults of the figures of an indicator', async () => {
    expect(await faultsOf({
      'indicators.yml': '- {id: hitte, title: Hitte, unit: "%", domain: health, source: {title: RIVM}, better: lower}\n',
      'indicators/hitte.csv': 'area,year,value,count\nwest,2026,1,\noost,26,1,\noost,2026,"1,5",20\noost,2025,1,2.5\noost,2025,1,30\n',
    })).toEqual([
      'indicators/hitte.csv:2:1 error area-unknown  area: no area "west"; correct the id, or add areas/<id>/area.md',
      'indicators/hitte.csv:3:1 error csv-year  year: "26" is no year; write four digits: 2027',
      'indicators/hitte.csv:4:1 error csv-number  value: "1,5" is no number; write 1.5',
      'indicators/hitte.csv:5:1 error csv-whole-number  count: "2.5" is no whole number of zero or more; write digits only: 1250',
      'indicators/hitte.csv:6:1 error csv-row-twice  oost 2025 stands already on line 5; keep one line',
    ]);
  });
});
