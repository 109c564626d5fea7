import { relationsOf } from '../derive/relations.ts';
import { editionPath, lessonPath, pagePath, partnerPath, spanningProgrammePath, themePath } from '../model/address.ts';
import type { Edition, Lesson, Page, Partner, Programme, SpanningProgramme, Theme } from '../model/programme.ts';
import type { DocumentContext } from './document-context.ts';
import type { SearchDocument } from './search-document.ts';

/** Pages that belong to no single area: themes, partners, programmes, lessons, editions, roles and the municipality's own pages. */
export function overviewDocuments(context: DocumentContext): SearchDocument[] {
  const { programme, editions } = context;
  return [
    ...programme.themes.map((theme) => themeDocument(theme, context)),
    ...programme.partners.map((partner) => partnerDocument(partner, context)),
    ...programme.spanningProgrammes.map((spanning) => overviewDocument('programme', spanningProgrammePath(spanning.id), spanning, context)),
    ...programme.lessons.map((lesson) => overviewDocument('lesson', lessonPath(lesson.id), lesson, context)),
    ...editions.map((edition) => editionDocument(edition, context)),
    ...programme.pages.map((page) => pageDocument(page, context)),
    ...roleDocuments(programme, context),
  ];
}

function themeDocument(theme: Theme, context: DocumentContext): SearchDocument {
  const projects = relationsOf(context.programme).projectsOfTheme(theme);
  return {
    kind: 'theme',
    path: context.path(themePath(theme.id)),
    ...context.titled(theme.title),
    lead: '',
    text: projects.map((project) => context.text(project.title)).join('\n'),
    names: context.elsewhere(theme.title),
    about: [context.t('theme')],
    filters: { theme: [context.text(theme.title)], kind: [context.kind('theme')] },
  };
}

function partnerDocument(partner: Partner, context: DocumentContext): SearchDocument {
  const { text, t } = context;
  const { mandate, contact } = partner;
  return {
    kind: 'partner',
    path: context.path(partnerPath(partner.id)),
    ...context.titled(partner.title),
    lead: '',
    text: [context.body(partner.body), text(mandate?.chosen), text(mandate?.meets), contact?.name ?? '', text(contact?.role)].filter(Boolean).join('\n'),
    names: [text(partner.short), ...context.elsewhere(partner.title)].filter(Boolean),
    about: [t(`partner.${partner.kind}`), ...partner.areas.flatMap(context.areaNames)],
    filters: { partner: [text(partner.title)], area: partner.areas.map((area) => text(area.title)), kind: [context.kind('partner')] },
  };
}

function overviewDocument(kind: 'programme' | 'lesson', path: string, item: SpanningProgramme | Lesson, context: DocumentContext): SearchDocument {
  const { text } = context;
  return {
    kind,
    path: context.path(path),
    ...context.titled(item.title),
    lead: text(item.summary),
    text: context.body(item.body),
    names: context.elsewhere(item.title),
    about: [context.kind(kind), ...item.areas.flatMap(context.areaNames), ...item.themes.map((theme) => text(theme.title))],
    filters: { area: item.areas.map((area) => text(area.title)), theme: item.themes.map((theme) => text(theme.title)), kind: [context.kind(kind)] },
  };
}

function editionDocument(edition: Edition, context: DocumentContext): SearchDocument {
  return {
    kind: 'edition',
    path: context.path(editionPath(edition.id)),
    ...context.titled(edition.title),
    lead: '',
    text: [context.body(edition.body), context.text(edition.signedBy)].filter(Boolean).join('\n'),
    names: [edition.id],
    about: [context.t('edition'), context.t('booklets'), context.t('foreword')],
    filters: { edition: [context.text(edition.title)], kind: [context.kind('edition')] },
  };
}

function pageDocument(page: Page, context: DocumentContext): SearchDocument {
  return {
    kind: 'page',
    path: context.path(pagePath(page.id)),
    ...context.titled(page.title),
    lead: context.text(page.summary),
    text: context.body(page.body),
    names: [],
    about: [],
    filters: { kind: [context.kind('page')] },
  };
}

/** Roles share a page; each has its place on it. */
function roleDocuments({ roles }: Programme, context: DocumentContext): SearchDocument[] {
  return roles.map((role) => ({
    kind: 'role',
    path: `${context.path('/roles/')}#${role.id}`,
    ...context.titled(role.title),
    lead: '',
    text: context.body(role.body),
    names: context.elsewhere(role.title),
    about: [context.t('roles')],
    filters: { kind: [context.kind('role')] },
  }));
}
