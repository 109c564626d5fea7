import { describe, expect, it } from 'vitest';
import { labelAreas } from '../../src/derive/area-labels.ts';
import { areaProjectsMap } from '../../src/derive/area-projects-map.ts';
import { drawMap } from '../../src/derive/area-map.ts';
import { boxAround } from '../../src/derive/label-places.ts';
import { municipalityMap } from '../../src/derive/municipality-map.ts';
import { projectPlace } from '../../src/derive/project-place.ts';
import type { Area, Location, Project, Theme } from '../../src/model/programme.ts';
import { sampleArea, sampleProject, sampleTheme } from '../sample-programme.ts';

const square = (id: string, x: number, y: number, side = 0.01): Area => sampleArea({
  id, title: { nl: id }, boundary: { type: 'Polygon', coordinates: [[[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]] },
});
const nameOf = (area: Area) => area.title.nl ?? area.id;
const [groen, wonen] = [sampleTheme(), sampleTheme({ id: 'wonen', title: { nl: 'Wonen' } })];
const oost = square('Oosterpark', 5.8, 53.2);
const west = square('Westereind', 5.79, 53.2);
const programme = { areas: [oost, west, sampleArea({ id: 'oud', ended: true })], themes: [groen, wonen] };
const project = (id: string, theme: Theme, location?: Location): Project => sampleProject({ id, area: oost, themes: [theme], location });
const point = (x: number, y: number): Location => ({ kind: 'point', point: [x, y] });

describe('the map of an area', () => {
  const projects = [
    project('huizen', wonen, point(5.805, 53.205)), project('bomen', groen, point(5.805, 53.205)), project('hulp', groen),
    project('ver', groen, point(5.9, 53.2)),
  ];
  const map = areaProjectsMap(programme, oost, projects, nameOf);

  it('numbers its projects through, under their themes in the order of the municipality', () => {
    expect(map?.themes.map(({ theme, projects: placed }) => [theme.id, ...placed.map(({ number, project: { id } }) => `${number} ${id}`)])).toEqual([['groen', '1 bomen'], ['wonen', '2 huizen']]);
  });

  it('keeps projects without a place on it in the list', () => {
    expect(map?.elsewhere.map(({ id }) => id)).toEqual(['hulp', 'ver']);
  });

  it('moves one of two marks aside that belong in one place', () => {
    const [bomen, huizen] = map?.themes.flatMap((group) => group.projects) ?? [];
    const away = (mapped = bomen) => Math.hypot((mapped?.mark[0] ?? 0) - (mapped?.drawn.label[0] ?? 0), (mapped?.mark[1] ?? 0) - (mapped?.drawn.label[1] ?? 0));
    expect(away(bomen)).toBeLessThan(1);
    expect(away(huizen)).toBeGreaterThan(20);
  });

  it('shows its neighbours of today, with their names', () => {
    expect(map?.sheet.neighbours.map(({ area }) => area.id)).toEqual(['Westereind']);
  });

  it('is not there for an area without a boundary', () => {
    expect(areaProjectsMap(programme, sampleArea(), projects, nameOf)).toBeUndefined();
  });
});

describe('the place of a project', () => {
  it('is drawn in its area, and not where only an address is known or where it lies far away', () => {
    expect(projectPlace(programme, project('bomen', groen, point(5.805, 53.205)), nameOf)?.sheet.own.map(({ area }) => area.id)).toEqual(['Oosterpark']);
    expect(projectPlace(programme, project('bomen', groen, { kind: 'address', address: { nl: 'Hof 1' } }), nameOf)).toBeUndefined();
    expect(projectPlace(programme, project('bomen', groen, point(5.9, 53.2)), nameOf)).toBeUndefined();
    expect(projectPlace(programme, { ...project('bomen', groen, point(5.8, 53.2)), area: sampleArea() }, nameOf)).toBeUndefined();
  });
});

describe('the names on a project’s map', () => {
  it('make way for its mark', () => {
    const middle = projectPlace(programme, project('bomen', groen, point(5.805, 53.205)), nameOf);
    const corner = projectPlace(programme, project('bomen', groen, point(5.8005, 53.2005)), nameOf);
    expect(middle?.names.map(({ drawn }) => drawn.area.id)).not.toContain('Oosterpark');
    expect(corner?.names.map(({ drawn }) => drawn.area.id)).toContain('Oosterpark');
  });
});

describe('names of areas', () => {
  const labelsOf = (areas: readonly Area[], size: number, outside = true) => {
    const drawing = drawMap({ areas }, { width: 560, height: 480, margin: 6 });
    return drawing ? labelAreas(drawing.areas, { nameOf: (drawn) => nameOf(drawn.area), size, frame: drawing, outside }) : [];
  };

  it('stand in their areas, without a line to them', () => {
    const labels = labelsOf([oost, west], 15);
    expect(labels.map(({ drawn, lines, leader }) => [drawn.area.id, lines.map(({ text }) => text), leader])).toEqual([
      ['Oosterpark', ['Oosterpark'], undefined], ['Westereind', ['Westereind'], undefined],
    ]);
  });

  it('break at a space where they are too wide for one line', () => {
    const [label] = labelsOf([square('Heech aan de Wymerts', 5.8, 53.2), square('A', 5.85, 53.2, 0.02)], 30, false);
    expect(label?.lines.map(({ text }) => text)).toEqual(['A']);
    const wide = labelsOf([square('Heech aan de Wymerts', 5.8, 53.2), square('B', 5.81, 53.2)], 26).find(({ drawn }) => drawn.area.id.startsWith('Heech'));
    expect(wide?.lines.map(({ text }) => text)).toEqual(['Heech aan', 'de Wymerts']);
  });

  it('stand beside an area where there is no room in it, with a line to it, and are left out where that is not allowed', () => {
    const drawing = drawMap({ areas: [square('Klein Dorpje', 5.8, 53.2, 0.002), square('West', 5.79, 53.19, 0.02)] }, { width: 560, height: 480, margin: 6 });
    const [small] = drawing?.areas ?? [];
    if (!drawing || !small) throw new Error('There is a drawing.');
    const options = { nameOf: (drawn: { area: Area }) => nameOf(drawn.area), size: 15, frame: drawing, taken: [boxAround(small.label, 90, 40)] };
    expect(labelAreas([small], { ...options, outside: true })[0]?.leader?.[0]).toEqual(small.label);
    expect(labelAreas([small], options)).toEqual([]);
  });
});

describe('the map of the municipality', () => {
  it('draws all areas with their names, and is not there where none has a boundary', () => {
    const map = municipalityMap([oost, west, sampleArea()], nameOf);
    expect(map?.labels.narrow.length).toBe(2);
    expect(municipalityMap([sampleArea()], nameOf)).toBeUndefined();
  });
});
