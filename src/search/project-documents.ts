import { statusOn } from '../derive/project-status.ts';
import { newsPath, projectPath } from '../model/address.ts';
import type { NewsItem, Project } from '../model/programme.ts';
import type { DocumentContext } from './document-context.ts';
import type { SearchDocument } from './search-document.ts';

/** A project's page as search knows it. */
export function projectDocument(project: Project, context: DocumentContext): SearchDocument {
  const { text, body, t, programme, editions } = context;
  const status = t(`status.${statusOn(project, programme.today)}`);
  const areas = [project.area, ...project.furtherAreas];
  const partners = [project.lead, ...project.partners];
  const spoken = [
    project.benefit, project.risks, ...Object.values(project.canvas), ...Object.values(project.implementation),
    ...project.agreements.map((agreement) => agreement.what), ...project.decisions.map((decision) => decision.title),
    ...project.history.flatMap((entry) => entry.note ?? []), project.urgent?.text,
  ];
  return {
    kind: 'project',
    path: context.path(projectPath(project.area.id, project.id)),
    ...context.titled(project.title),
    lead: `${text(project.summary)}\n${text(project.why)}`,
    text: [body(project.body), ...spoken.map(text)].filter(Boolean).join('\n'),
    names: [...project.streets, ...(project.location?.kind === 'address' ? [text(project.location.address)] : []), ...context.elsewhere(project.title)],
    about: [
      ...areas.flatMap(context.areaNames), ...project.themes.map((theme) => text(theme.title)), ...partners.map((partner) => text(partner.title)),
      ...partners.map((partner) => text(partner.short)), ...project.spanningProgrammes.map((spanning) => text(spanning.title)), status,
    ].filter(Boolean),
    filters: {
      area: areas.map((area) => text(area.title)),
      theme: project.themes.map((theme) => text(theme.title)),
      status: [status],
      partner: partners.map((partner) => text(partner.title)),
      kind: [context.kind('project')],
      edition: project.editions.filter((edition) => editions.includes(edition)).map((edition) => text(edition.title)),
    },
  };
}

/** A news item's page as search knows it. */
export function newsDocument(item: NewsItem, context: DocumentContext): SearchDocument {
  const areas = [item.area, ...item.furtherAreas];
  const themes = [...new Set(item.projects.flatMap((project) => project.themes))];
  return {
    kind: 'news',
    path: context.path(newsPath(item.area.id, item.id)),
    ...context.titled(item.title),
    lead: '',
    text: context.body(item.body),
    names: [...context.elsewhere(item.title), ...item.projects.flatMap((project) => project.streets)],
    about: [...areas.flatMap(context.areaNames), ...item.projects.map((project) => context.text(project.title)), context.t('news')],
    filters: {
      area: areas.map((area) => context.text(area.title)),
      theme: themes.map((theme) => context.text(theme.title)),
      kind: [context.kind('news')],
    },
  };
}
