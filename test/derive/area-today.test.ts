import { describe, expect, it } from 'vitest';
import { areaNow } from '../../src/derive/area-now.ts';
import { mergedSince } from '../../src/derive/areas.ts';
import { meetingsByTime } from '../../src/derive/meetings-by-time.ts';
import { oldAddresses } from '../../src/derive/old-addresses.ts';
import { byStatus } from '../../src/derive/project-order.ts';
import { relatedProjects } from '../../src/derive/related-projects.ts';
import { PROJECT_STATUSES, type ProjectStatus } from '../../src/model/project.ts';
import { sampleArea, sampleMeeting, samplePartner, sampleProject, sampleTheme } from '../sample-programme.ts';

const TODAY = '2027-03-01';
const project = (id: string, status: ProjectStatus, from = '2027') =>
  sampleProject({ id, period: { from, to: '2028' }, history: [{ date: '2026-01-15', status }] });

describe('meetings', () => {
  const meeting = (id: string, start: string, end: string) => sampleMeeting({ id, start, end });

  it('stand soonest first while they are to come, newest first when they are over; today’s are still to come', () => {
    const { coming, past } = meetingsByTime([
      meeting('vorig jaar', '2026-03-12T19:30', '2026-03-12T21:00'), meeting('later', '2027-05-12T19:30', '2027-05-12T21:00'),
      meeting('gisteren', '2027-02-28T19:30', '2027-02-28T21:00'), meeting('vandaag', '2027-03-01T09:00', '2027-03-01T10:00'),
      meeting('tot vannacht', '2027-02-28T22:00', '2027-03-01T01:00'),
    ], TODAY);
    expect(coming.map(({ id }) => id)).toEqual(['tot vannacht', 'vandaag', 'later']);
    expect(past.map(({ id }) => id)).toEqual(['gisteren', 'vorig jaar']);
  });
});

describe('an area today', () => {
  it('has what goes on, what begins soonest, and a count for each status that there is', () => {
    const area = sampleArea({ projects: [project('b', 'planned', '2027-Q3'), project('a', 'underway'), project('c', 'announced', '2027-04'), project('d', 'done')] });
    const now = areaNow(area, TODAY);
    expect(now.underway.map(({ id }) => id)).toEqual(['a']);
    expect(now.nextProject?.id).toBe('c');
    expect(now.nextMeeting).toBeUndefined();
    expect(now.counts).toEqual([{ status: 'announced', count: 1 }, { status: 'planned', count: 1 }, { status: 'underway', count: 1 }, { status: 'done', count: 1 }]);
  });

  it('lists projects by how they stand, and else in the order given', () => {
    const projects = [...PROJECT_STATUSES, 'underway' as const].map((status, index) => project(`${index} ${status}`, status));
    expect(byStatus(projects, TODAY).map(({ id }) => id)).toEqual(['2 underway', '6 underway', '1 planned', '0 announced', '4 paused', '3 done', '5 dropped']);
  });
});

describe('related projects', () => {
  it('are those in the same area that share most, a street before a theme, and never the project itself', () => {
    const projects: ReturnType<typeof sampleProject>[] = [];
    const area = sampleArea({ projects });
    const [groen, wonen] = [sampleTheme(), sampleTheme({ id: 'wonen' })];
    const own = sampleProject({ area, themes: [groen], streets: ['Tulpenstraat'] });
    projects.push(own, sampleProject({ id: 'thema', area, themes: [groen] }), sampleProject({ id: 'straat', area, themes: [wonen], streets: ['Tulpenstraat'] }), sampleProject({ id: 'niets', area, themes: [wonen] }));
    expect(relatedProjects(own).map(({ id }) => id)).toEqual(['straat', 'thema']);
  });
});

describe('an ended area', () => {
  const vision = { title: { nl: 'Visie' }, by: samplePartner(), adopted: '2024-03-21', period: { from: '2024', to: '2034' }, ambitions: [], body: {} };
  const successor = sampleArea();
  const middle = sampleArea({ id: 'midden', ended: true, mergedInto: successor });
  const first = sampleArea({ id: 'oud', ended: true, validTo: '2026-12-31', mergedInto: middle });

  it('leads on to the area that is there today, though that took two steps', () => {
    expect(oldAddresses({ areas: [successor, middle, first] }).filter(({ area }) => area === first).map(({ part, to }) => [part, to])).toEqual([
      [undefined, '/oost/'], ['vision', '/oost/'], ['agenda', '/oost/agenda/'], ['booklets', '/oost/booklets/'], ['news', '/oost/news/'],
    ]);
  });

  it('leads from its vision to its successor’s where there is one', () => {
    const old = sampleArea({ id: 'oud', ended: true, mergedInto: sampleArea({ vision }) });
    expect(oldAddresses({ areas: [old] }).find(({ part }) => part === 'vision')?.to).toBe('/oost/vision/');
  });

  it('belongs to it from the day after its last', () => {
    expect(mergedSince(first)).toBe('2027-01-01');
  });
});
