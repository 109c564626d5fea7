import { describe, expect, it } from 'vitest';
import { finderChunks } from '../../src/derive/area-finder.ts';
import { finderChunk, normalisePostcode, streetCandidates } from '../../src/derive/area-names.ts';
import type { Area, DistributionRow, Project } from '../../src/model/programme.ts';
import { sampleArea, sampleProject } from '../sample-programme.ts';

const oost = sampleArea({ id: 'oost', title: { nl: 'Oosterpark', fy: 'Easterpark' }, aliases: ['De Laan'] });
const west = sampleArea({ id: 'west', title: { nl: 'West' } });
const oud = sampleArea({ id: 'oud', title: { nl: 'Oud-Zuid' }, ended: true, mergedInto: oost });
const row = (postcode: string, area: Area): DistributionRow => ({ postcode, area, households: 1, noUnaddressed: 0 });
const project = (area: Area, streets: string[], furtherAreas: Area[] = []): Project => sampleProject({ area, streets, furtherAreas });
const chunksOf = ({ distribution = [] as DistributionRow[], projects = [] as Project[], areas = [] as Area[] }) => finderChunks({ distribution, projects, areas });

describe('what residents type', () => {
  it.each([['8911 ab', '8911AB'], ['8911', '8911'], [' 8911AB ', '8911AB'], ['0911', undefined], ['8911A', undefined], ['straat', undefined]])('postcode %j is %j', (typed, postcode) => {
    expect(normalisePostcode(typed)).toBe(postcode);
  });

  it.each([['Tulpenstraat 12', 'tulpenstraat'], ['Tulpenstraat 12a', 'tulpenstraat'], ['Tulpenstraat 12-14', 'tulpenstraat'], ['Gêrt-leane', 'gert leane'], ["'t Hof", 't hof'], ['Plein 1945 3', 'plein 1945'], ['Plein 1945', 'plein 1945']])('street %j may be %j', (typed, street) => {
    expect(streetCandidates(typed)).toContain(street);
  });
});

describe('the files in which an area is found', () => {
  it('hold both areas of a postcode that stands in two, and all areas of a four-digit one', () => {
    const chunks = chunksOf({ distribution: [row('8911AB', oost), row('8911AC', west), row('8912', oost), row('8912', west)] });
    expect(chunks.get('p-8911')).toEqual({ 8911: ['8911', 'oost', 'west'], '8911AB': ['8911 AB', 'oost'], '8911AC': ['8911 AC', 'west'] });
    expect(chunks.get(finderChunk('8912'))).toMatchObject({ 8912: ['8912', 'oost', 'west'] });
  });

  it('know where the letters of a postcode lie that no row names', () => {
    const chunks = chunksOf({ distribution: [row('8911AB', oost), row('8911', west)] });
    expect(chunks.get('p-8911')?.['8911*']).toEqual(['8911', 'west']);
    expect(finderChunk('8911*')).toBe('p-8911');
  });

  it('hold streets as people write them under their first letter, and lead from an ended area to its successor', () => {
    const chunks = chunksOf({ projects: [project(oud, ['Tulpenstraat', 'Élisabethhof', '2e Dwarsstraat'])] });
    expect(chunks.get('s-t')).toEqual({ tulpenstraat: ['Tulpenstraat', 'oost'] });
    expect(chunks.get('s-e')).toEqual({ elisabethhof: ['Élisabethhof', 'oost'] });
    expect(chunks.get('s-other')).toEqual({ '2e dwarsstraat': ['2e Dwarsstraat', 'oost'] });
  });

  it('offer all areas of a project for a street that no other project names', () => {
    const chunks = chunksOf({ projects: [project(oost, ['Ringweg', 'Tulpenstraat'], [west]), project(west, ['Tulpenstraat'])] });
    expect(chunks.get('s-r')).toEqual({ ringweg: ['Ringweg', 'oost', 'west'] });
    expect(chunks.get('s-t')).toEqual({ tulpenstraat: ['Tulpenstraat', 'west'] });
  });

  it('know areas by their names in each language and by what people call them', () => {
    const chunks = chunksOf({ areas: [oost, oud] });
    expect(chunks.get('s-e')).toEqual({ easterpark: ['Easterpark', 'oost'] });
    expect(chunks.get('s-d')).toEqual({ 'de laan': ['De Laan', 'oost'] });
    expect(chunks.get('s-o')).toEqual({ oosterpark: ['Oosterpark', 'oost'], 'oud zuid': ['Oud-Zuid', 'oost'] });
  });
});
