import { describe, expect, it } from 'vitest';
import { finderChunks } from '../../../src/derive/area-finder.ts';
import { lookUp } from '../../../src/site/find-area/look-up.ts';
import { sampleArea, sampleProject } from '../../sample-programme.ts';

const oost = sampleArea({ id: 'oost', title: { nl: 'Oosterpark' } });
const west = sampleArea({ id: 'west', title: { nl: 'West' } });
const row = (postcode: string, area: typeof oost) => ({ postcode, area, households: 1, noUnaddressed: 0 });
const chunks = finderChunks({
  areas: [oost, west],
  distribution: [row('8911AB', oost), row('8911', west), row('8912', oost), row('8912', west)],
  projects: [sampleProject({ area: oost, streets: ['Tulpenstraat', 'Plein 1945', '2e Dwarsstraat', 'Kade'] })],
});

const asked: string[] = [];
const find = async (typed: string) => {
  const { kind, entries } = await lookUp(typed, (name) => {
    asked.push(name);
    return Promise.resolve(chunks.get(name) ?? {});
  });
  return [kind, ...entries.map(([shown, ...areas]) => `${shown}: ${areas.join(', ')}`)];
};

describe('finding an area', () => {
  it.each([
    ['8911 ab', 'one', '8911 AB: oost'],
    ['8911XY', 'one', '8911: west'],
    ['8911', 'several', '8911: oost, west'],
    ['8912 ZZ', 'several', '8912: oost, west'],
    ['8911 AB 12', 'one', '8911 AB: oost'],
    ['Tulpenstraat', 'one', 'Tulpenstraat: oost'],
    ['tulpenstraat 12a', 'one', 'Tulpenstraat: oost'],
    ['Tulpenstraat 12, Marrewâld', 'one', 'Tulpenstraat: oost'],
    ['Onbekende weg 3, 8911 AB Marrewâld', 'one', '8911 AB: oost'],
    ['Plein 1945', 'one', 'Plein 1945: oost'],
    ['plein 1945 7', 'one', 'Plein 1945: oost'],
    ['2e dwarsstraat 8', 'one', '2e Dwarsstraat: oost'],
    ['oosterpark', 'one', 'Oosterpark: oost'],
  ])('%j is %s: %s', async (typed, kind, entry) => {
    expect(await find(typed)).toEqual([kind, entry]);
  });

  it.each([['Tulpestraat'], ['tulpensrtaat 12'], ['Tulpenstr.']])('%j may be a slip of the finger', async (typed) => {
    expect(await find(typed)).toEqual(['similar', 'Tulpenstraat: oost']);
  });

  it('two letters that changed places are one slip, two wrong letters in a short name are two', async () => {
    expect(await find('Kaed')).toEqual(['similar', 'Kade: oost']);
    expect(await find('Keud')).toEqual(['unknown']);
  });

  it.each([['Rozenplein'], ['Tu'], ['9999'], ['9999 AB'], ['?!'], ['12']])('%j is unknown', async (typed) => {
    expect(await find(typed)).toEqual(['unknown']);
  });

  it.each([['0911 AB'], ['8911 A'], ['89111'], ['8911 ABC'], ['891']])('%j is no postcode', async (typed) => {
    expect(await find(typed)).toEqual(['malformed']);
  });

  it('asks for no more than the files of the name', async () => {
    asked.length = 0;
    await find('8911 AB');
    expect(new Set(asked)).toEqual(new Set(['p-8911']));
  });
});
