import { redirectedAreas, successorOf } from '../derive/areas.ts';
import { areaPartPath, areaPath } from '../model/address.ts';
import type { Area } from '../model/programme.ts';
import type { DocumentContext } from './document-context.ts';
import type { SearchDocument } from './search-document.ts';

/** The pages of an area as search knows them: its own, its vision and its agenda. One that gave way to its successor has none. */
export function areaDocuments(area: Area, context: DocumentContext): SearchDocument[] {
  const redirected = redirectedAreas(context.programme);
  if (redirected.some((ended) => ended === area)) return [];
  const merged = redirected.filter((ended) => successorOf(ended) === area);
  const names = [area, ...merged].flatMap(context.areaNames);
  const filters = { area: [context.text(area.title)] };
  const { text, t } = context;
  const document: SearchDocument = {
    kind: 'area',
    path: context.path(areaPath(area.id)),
    ...context.titled(area.title),
    lead: '',
    text: [
      context.body(area.body), ...area.priorities.flatMap(({ title, why }) => [text(title), text(why)]), ...people(area, context),
      ...area.venues.map((venue) => `${text(venue.title)}, ${text(venue.address)}`),
    ].filter(Boolean).join('\n'),
    names,
    about: [t(`kind.${area.kind}`), t('booklets'), t('venues')],
    filters: { ...filters, kind: [context.kind('area')] },
  };
  return [document, ...visionDocument(area, names, context), ...agendaDocument(area, names, context)];
}

/** Who answers for the area, as people ask for them: by name or by what they do. */
function people(area: Area, { t, text }: DocumentContext): string[] {
  return [
    `${t(`manager.${area.kind}`)} ${area.manager.name}`,
    `${t(`alderman.${area.kind}`)} ${area.alderman.name}`,
    area.panel ? `${t(area.kind === 'village' ? 'panel.village' : 'panel')} ${text(area.panel.title)}` : '',
    area.socialTeam ? `${t('social-team')} ${text(area.socialTeam.title)}` : '',
  ];
}

function visionDocument(area: Area, names: readonly string[], context: DocumentContext): SearchDocument[] {
  const { vision } = area;
  if (!vision) return [];
  return [{
    kind: 'vision',
    path: context.path(areaPartPath(area.id, 'vision')),
    ...context.titled(vision.title),
    lead: '',
    text: [context.body(vision.body), ...vision.ambitions.map((ambition) => context.text(ambition.title))].filter(Boolean).join('\n'),
    names: [],
    about: [...names, context.t('vision'), context.t('ambitions'), context.text(vision.by.title)],
    filters: { area: [context.text(area.title)], partner: [context.text(vision.by.title)], kind: [context.kind('vision')] },
  }];
}

function agendaDocument(area: Area, names: readonly string[], context: DocumentContext): SearchDocument[] {
  const { t, text } = context;
  if (area.meetings.length === 0) return [];
  const lines = area.meetings.map((meeting) => `${t(`meeting.${meeting.kind}`)}: ${text(meeting.title)}, ${meeting.venue ? text(meeting.venue.title) : text(meeting.place)}`);
  return [{
    kind: 'agenda',
    path: context.path(areaPartPath(area.id, 'agenda')),
    title: t('agenda.of', { area: text(area.title) }),
    lead: '',
    text: [...new Set(lines)].join('\n'),
    names: [],
    about: [...names, t('agenda.coming')],
    filters: { area: [text(area.title)], kind: [context.kind('agenda')] },
  }];
}
