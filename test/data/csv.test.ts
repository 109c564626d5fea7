import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCsv } from '../../src/data/csv.ts';

const read = (csv: string): string[][] => parse(csv, { recordDelimiter: '\r\n' });

it('any text comes back from an independent reader as it was, but for the apostrophe before a formula', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.string(), fc.string({ unit: 'binary' })), { minLength: 1 }), (rows) => {
    const disarmed = rows.map((row) => row.map((text) => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text)));
    expect(read(toCsv(['a', 'b'], rows))).toEqual([['a', 'b'], ...disarmed]);
  }));
});

it.each([
  ['=SUM(A1)', "'=SUM(A1)"], ['+31', "'+31"], ['-10% energie', "'-10% energie"], ['@home', "'@home"], ['\t=1', "'\t=1"],
  ["'t Hof", "'t Hof"], ['a=b', 'a=b'],
])('the text %j stands in its cell as %j', (text, cell) => {
  expect(read(toCsv(['a'], [[text]]))[1]).toEqual([cell]);
});

it('numbers stay numbers, also below zero; what is not there is an empty cell', () => {
  expect(toCsv(['a', 'b', 'c', 'd'], [[-3.5, null, undefined, false]])).toBe('a,b,c,d\r\n-3.5,,,false\r\n');
});

it('a list is one cell, quoted where one of its parts needs it', () => {
  expect(toCsv(['a'], [[['een', 'twee, drie']]])).toBe('a\r\n"een | twee, drie"\r\n');
});
