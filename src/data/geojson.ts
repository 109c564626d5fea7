import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { statusOn } from '../derive/project-status.ts';
import { areaPath, projectPath } from '../model/address.ts';
import type { Location, Programme } from '../model/programme.ts';
import { toJson } from './data-file.ts';
import { defaultText } from './translations.ts';

/** data/areas.geojson: the boundaries of areas, ended ones too, by RFC 7946. */
export function areasGeoJson({ areas, municipality }: Programme): string {
  const text = defaultText(municipality);
  return toJson(collection(areas.flatMap((area): Feature[] => (area.boundary ? [{
    type: 'Feature',
    id: area.id,
    properties: {
      id: area.id, title: text(area.title), kind: area.kind, url: `${municipality.site}${areaPath(area.id)}`, accent: area.accent,
      inhabitants: area.inhabitants.at(-1)?.value ?? null, households: area.households.at(-1)?.value ?? null,
      validFrom: area.validFrom ?? null, validTo: area.validTo ?? null, mergedInto: area.mergedInto?.id ?? null,
    },
    geometry: wound(area.boundary),
  }] : []))));
}

/** data/projects.geojson: projects with a place on the map; those with an address in words only are in data/projects. */
export function projectsGeoJson({ projects, municipality, today }: Programme): string {
  const text = defaultText(municipality);
  return toJson(collection(projects.flatMap((project): Feature[] => {
    const geometry = project.location && geometryOf(project.location);
    return geometry ? [{
      type: 'Feature',
      id: project.code,
      properties: {
        id: project.id, area: project.area.id, code: project.code, title: text(project.title), summary: text(project.summary),
        status: statusOn(project, today), themes: project.themes.map((theme) => theme.id), lead: project.lead.id,
        periodFrom: project.period.from, periodTo: project.period.to, costsTotal: project.costs?.totalEur ?? null,
        url: `${municipality.site}${projectPath(project.area.id, project.id)}`,
      },
      geometry,
    }] : [];
  })));
}

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

function geometryOf(location: Location): Geometry | undefined {
  if (location.kind === 'point') return { type: 'Point', coordinates: [...location.point] };
  return location.kind === 'shape' ? wound(location.geometry) : undefined;
}

/** Outer rings anticlockwise, holes clockwise, as RFC 7946 wants: authors' drawing programs do either. */
function wound(geometry: Geometry): Geometry {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: geometry.coordinates.map(windRing) };
  if (geometry.type === 'MultiPolygon') return { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map(windRing)) };
  if (geometry.type === 'GeometryCollection') return { ...geometry, geometries: geometry.geometries.map(wound) };
  return geometry;
}

function windRing(ring: readonly Position[], index: number): Position[] {
  const anticlockwise = signedArea(ring) > 0;
  return anticlockwise === (index === 0) ? [...ring] : ring.toReversed();
}

const signedArea = (ring: readonly Position[]) => ring.reduce((sum, [x = 0, y = 0], at) => {
  const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
  return sum + x * nextY - nextX * y;
}, 0);
