import { projectPath } from '../model/address.ts';
import { instantOf } from '../model/local-time.ts';
import type { LocalizedText } from '../model/localized-text.ts';
import type { Meeting, Project } from '../model/programme.ts';
import type { Site } from './site.ts';

/** A thing in the vocabulary of schema.org; what is undefined is left out. */
export interface StructuredThing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** Things as search engines read them: one JSON-LD text that may stand in a page, since no `<` in it can end the script. */
export function toJsonLd(things: readonly StructuredThing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}

/** The municipality itself. */
export function organisationData(site: Site): StructuredThing {
  const { name, contact, site: address, report } = site.programme.municipality;
  return {
    '@type': 'GovernmentOrganization',
    name: site.text(name),
    url: contact.url ?? `${address}/`,
    telephone: contact.phone ?? report.phone,
    email: contact.email,
    address: contact.address && site.text(contact.address),
  };
}

/** The way to a page, from the front page on. */
export function breadcrumbData(site: Site, steps: readonly { readonly label: LocalizedText | string; readonly path: string }[]): StructuredThing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ label: site.t('home'), path: '/' }, ...steps].map(({ label, path }, index) => ({
      '@type': 'ListItem', position: index + 1, name: site.text(label), item: absolute(site, path),
    })),
  };
}

/** A project: what it is, who leads it, who takes part, where. */
export function projectData(site: Site, project: Project): StructuredThing {
  const { location } = project;
  return {
    '@type': 'Project',
    name: site.text(project.title),
    description: site.text(project.summary),
    url: absolute(site, projectPath(project.area.id, project.id)),
    parentOrganization: { '@type': 'Organization', name: site.text(project.lead.title) },
    member: project.partners.map((partner) => ({ '@type': 'Organization', name: site.text(partner.title) })),
    areaServed: [project.area, ...project.furtherAreas].map((area) => ({ '@type': 'Place', name: site.text(area.title) })),
    location: location?.kind === 'point'
      ? { '@type': 'Place', geo: { '@type': 'GeoCoordinates', longitude: location.point[0], latitude: location.point[1] } }
      : undefined,
  };
}

/** A meeting, its times as moments. */
export function meetingData(site: Site, meeting: Meeting): StructuredThing {
  const { venue, place } = meeting;
  const moment = (local: string) => {
    const instant = instantOf(local);
    return instant === undefined ? undefined : new Date(instant).toISOString();
  };
  return {
    '@type': 'Event',
    name: site.text(meeting.title),
    startDate: moment(meeting.start),
    endDate: moment(meeting.end),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: site.text(venue?.title ?? place ?? meeting.area.title),
      address: site.text(venue?.address ?? place ?? meeting.area.title),
    },
    organizer: { '@type': 'Organization', name: site.text(meeting.area.panel?.title ?? site.programme.municipality.name) },
  };
}

const absolute = (site: Site, path: string) => `${site.programme.municipality.site}${site.href(path)}`;
