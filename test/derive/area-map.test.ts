import { describe, expect, it } from 'vitest';
import { drawMap, fittingHeight, toSvgPath } from '../../src/derive/area-map.ts';
import { toRijksdriehoek } from '../../src/derive/rijksdriehoek.ts';
import { scaleBar } from '../../src/derive/scale-bar.ts';
import type { Area, Location } from '../../src/model/programme.ts';
import { sampleArea, sampleProject } from '../sample-programme.ts';

/** A square area of about 1.1 by 0.7 kilometre, its corner at a place in degrees. */
const square = (id: string, x: number, y: number, side = 0.01): Area => sampleArea({
  id, title: { nl: id }, boundary: { type: 'Polygon', coordinates: [[[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]] },
});
const size = { width: 400, height: 400, margin: 20 };
const at = (location: Location) => drawMap({ areas: [square('oost', 5.8, 53.2)], projects: [sampleProject({ location })] }, size)?.projects[0];

describe('the Dutch grid', () => {
  it('has its fixed point where the land registry has it', () => {
    const [x, y] = toRijksdriehoek([5.387203, 52.155172]);
    expect([Math.round(x), Math.round(y)]).toEqual([155000, 463000]);
  });
});

describe('drawing a map', () => {
  it('fits the areas in the frame with its margin, north up', () => {
    const drawing = drawMap({ areas: [square('oost', 5.8, 53.2), square('noord', 5.8, 53.21)] }, size);
    const corners = drawing?.areas.flatMap(({ outline }) => outline.flat()) ?? [];
    expect(Math.min(...corners.map(([, y]) => y))).toBeCloseTo(20, 0);
    expect(Math.max(...corners.map(([, y]) => y))).toBeCloseTo(380, 0);
    const [oost, noord] = drawing?.areas ?? [];
    expect(noord?.label[1]).toBeLessThan(oost?.label[1] ?? 0);
  });

  it('has no map of areas without a boundary', () => {
    expect(drawMap({ areas: [sampleArea()] }, size)).toBeUndefined();
    expect(fittingHeight([sampleArea()], 400, 20, [100, 400])).toBeUndefined();
  });

  it('says how long a kilometre is', () => {
    // A hundredth of a degree of latitude is 1,113 metres.
    const drawing = drawMap({ areas: [square('oost', 5.8, 53.2)] }, size);
    expect(360 / (drawing?.unitsPerKilometre ?? 0)).toBeCloseTo(1.113, 1);
  });

  it('cuts off what lies outside where it is told to, and leaves out areas that are out of sight', () => {
    const own = square('oost', 5.8, 53.2);
    const near = square('west', 5.75, 53.2, 0.05);
    const far = square('ver', 6.8, 53.2);
    const drawing = drawMap({ areas: [own, near, far], fit: [own] }, { ...size, beyond: 8 });
    expect(drawing?.areas.map(({ area }) => area.id)).toEqual(['oost', 'west']);
    expect(drawing?.areas.flatMap(({ outline }) => outline.flat()).every(([x, y]) => x >= -8 && y >= -8 && x <= 408 && y <= 408)).toBe(true);
  });

  it('puts the mark of a line halfway along it, and that of grounds inside them', () => {
    const line = at({ kind: 'shape', geometry: { type: 'LineString', coordinates: [[5.8, 53.205], [5.801, 53.205], [5.81, 53.205]] } });
    const [[startX = 0] = [], , [endX = 0] = []] = line?.lines[0] ?? [];
    expect(line?.label[0]).toBeCloseTo((startX + endX) / 2, -0.5);
    const bent = at({ kind: 'shape', geometry: { type: 'Polygon', coordinates: [[[5.8, 53.2], [5.81, 53.2], [5.81, 53.201], [5.801, 53.201], [5.801, 53.21], [5.8, 53.21], [5.8, 53.2]]] } });
    const left = bent?.outline[0]?.[0]?.[0] ?? 0;
    expect((bent?.label[0] ?? 0) - left).toBeLessThan(30);
  });

  it('has no mark for a place of which only the address is known', () => {
    expect(at({ kind: 'address', address: { nl: 'Raadhuisplein 1' } })).toBeUndefined();
  });

  it('becomes a path that closes its rings and leaves lines open', () => {
    expect(toSvgPath([[[0, 0], [10, 0], [10, 10], [0, 0]]])).toBe('M0 0L10 0L10 10Z');
    expect(toSvgPath([[[0, 0], [10, 0]]], false)).toBe('M0 0L10 0');
  });
});

describe('the height of a map', () => {
  it('follows its areas between two bounds', () => {
    const areas = [square('oost', 5.8, 53.2)];
    const height = fittingHeight(areas, 400, 20, [100, 1000]) ?? 0;
    const corners = drawMap({ areas }, { width: 400, height, margin: 20 })?.areas[0]?.outline.flat() ?? [];
    expect(Math.max(...corners.map(([x]) => x)) - Math.min(...corners.map(([x]) => x))).toBeCloseTo(360, 0);
    expect(fittingHeight(areas, 400, 20, [100, 300])).toBe(300);
  });
});

describe('the scale bar', () => {
  it.each([[100, 90, 500, 50], [45, 90, 2000, 90], [1000, 90, 50, 50], [4000, 90, 50, 200]])('at %d units a kilometre and at most %d units is %d metres, %d units long', (unitsPerKilometre, most, metres, units) => {
    expect(scaleBar(unitsPerKilometre, most)).toEqual({ metres, units });
  });
});
