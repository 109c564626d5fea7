import { fileURLToPath } from 'node:url';
import type { Position } from 'geojson';
import { livingAreas } from '../../src/derive/areas.ts';
import { loadProgramme } from '../../src/load/load-programme.ts';
import type { Area, Programme, Project } from '../../src/model/programme.ts';

/**
 * The example municipality with the same projects in each of its living areas: so many as are asked for, those with the longest
 * titles and summaries, each with a place on the map. Made-up words repeat themselves and compress better than what people write.
 */
export async function longestTexts(count: number): Promise<Programme> {
  const { programme } = await loadProgramme({ contentDir: fileURLToPath(new URL('../../content', import.meta.url)), today: '2027-03-01' });
  if (!programme) throw new Error('The example is at fault.');
  const longest = programme.projects.toSorted((a, b) => letters(b) - letters(a)).slice(0, count);
  for (const area of livingAreas(programme)) {
    const places = placesIn(area);
    // Other things point at the area itself, so a copy of it would not do.
    (area as { projects: readonly Project[] }).projects = longest.map((project): Project => ({
      ...project, area, location: project.area === area ? project.location : { kind: 'point', point: places.next().value },
    }));
  }
  return programme;
}

const letters = ({ title, summary }: Project) => [title, summary].reduce((sum, text) => sum + [...(text.nl ?? '')].length, 0);

/** Places all over an area's box, the same ones each time. */
function* placesIn({ boundary }: Area): Generator<Position, never> {
  const corners = boundary?.type === 'Polygon' ? boundary.coordinates.flat() : boundary?.type === 'MultiPolygon' ? boundary.coordinates.flat(2) : [];
  const [xs, ys] = [corners.map(([x = 0]) => x), corners.map(([, y = 0]) => y)];
  const [west, south, east, north] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  // The two-dimensional golden ratio: as even as it gets without a grid.
  for (let step = 1; ; step += 1) yield [west + (east - west) * ((step * 0.754_877_67) % 1), south + (north - south) * ((step * 0.569_840_29) % 1)];
}
