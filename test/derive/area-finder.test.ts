import { describe, expect, it } from 'vitest';
import { finderChunks } from '../../src/derive/area-finder.ts';
import { finderChunk, normalisePostcode, streetCandidates } from '../../src/derive/area-names.ts';
import type { Area, DistributionRow, Project } from '../../src/model/programme.ts';

const area = (id: string, mergedInto?: Area) => ({ id, ended: mergedInto !== undefined, mergedInto }) as Area;
const oost = area('oost');
const west = area('west');
const oud = area('oud', oost);
const row = (postcode: string, of: Area) => ({ postcode, area: of, households: 1, noUnaddressed: 0 }) satisfies DistributionRow;
const project = (of: Area, streets: string[], furtherAreas: Area[] = []) => ({ area: of, streets, furtherAreas }) as unknown as Project;

describe('what residents type', () => {
  it.each([['8911 ab', '8911AB'], ['8911', '8911'], [' 8911AB ', '8911AB'], ['0911', undefined], ['8911A', undefined], ['straat', undefined]])('postcode %j is %j', (typed, postcode) => {
    expect(normalisePostcode(typed)).toBe(postcode);
  });

  it.each([['Tulpenstraat 12', 'tulpenstraat'], ['Tulpenstraat 12a', 'tulpenstraat'], ['Tulpenstraat 12-14', 'tulpenstraat'], ['Gêrt-leane', 'gert leane'], ["'t Hof", 't hof'], ['Plein 1945 3', 'plein 1945'], ['Plein 1945', 'plein 1945']])('street %j may be %j', (typed, street) => {
    expect(streetCandidates(typed)).toContain(street);
  });
});

describe('finding an area', () => {
  it('offers both areas of a postcode that stands in two, and all areas of a four-digit one', () => {
    const chunks = finderChunks({ distribution: [row('8911AB', oost), row('8911AC', west), row('8912', oost), row('8912', west)], projects: [] });
    expect(chunks.get('p-8911')).toEqual({ 8911: ['oost', 'west'], '8911AB': ['oost'], '8911AC': ['west'] });
    expect(chunks.get(finderChunk('8912'))).toEqual({ 8912: ['oost', 'west'] });
  });

  it('knows streets by their first letter, and leads from an ended area to its successor', () => {
    const chunks = finderChunks({ distribution: [], projects: [project(oud, ['Tulpenstraat', 'Élisabethhof'])] });
    expect(chunks.get('s-t')).toEqual({ tulpenstraat: ['oost'] });
    expect(chunks.get('s-e')).toEqual({ elisabethhof: ['oost'] });
  });

  it('does not guess from a project that lies in several areas', () => {
    expect(finderChunks({ distribution: [], projects: [project(oost, ['Ringweg'], [west])] }).size).toBe(0);
  });
});
