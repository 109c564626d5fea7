import type { Language } from './language.ts';

/** Site paths, in the default language, each with a slash at both ends. The contract fixes them. */
export const homePath = '/';
export const areaPath = (areaId: string) => `/${areaId}/`;
export const areaPartPath = (areaId: string, part: AreaPart) => `/${areaId}/${part}/`;
export const projectPath = (areaId: string, projectId: string) => `/${areaId}/${projectId}/`;
export const newsPath = (areaId: string, newsId: string) => `/${areaId}/news/${newsId}/`;
export const themePath = (themeId: string) => `/themes/${themeId}/`;
export const partnerPath = (partnerId: string) => `/partners/${partnerId}/`;
export const spanningProgrammePath = (programmeId: string) => `/programmes/${programmeId}/`;
export const editionPath = (editionId: string) => `/editions/${editionId}/`;
export const lessonPath = (lessonId: string) => `/lessons/${lessonId}/`;
export const pagePath = (pageId: string) => `/${pageId}/`;
export const shortPath = (code: string) => `/k/${code}/`;
/** A booklet is no page: it has no slash at its end. */
export const bookletPath = (areaId: string, editionId: string, large = false) =>
  `/${areaId}/booklet-${editionId}${large ? '-large' : ''}.pdf`;
/** The picture of a booklet's page: no area can be called so, since ids do not begin with an underscore. */
export const leafPath = (areaId: string, editionId: string, page: number) => `/_leaf/${areaId}/${editionId}/${page}.webp`;

/** Parts of an area that have a page of their own. */
export type AreaPart = 'vision' | 'promises' | 'budget' | 'figures' | 'agenda' | 'booklets' | 'news';

/** Names that an area may not have, besides language codes and names of pages. */
export const RESERVED_AREA_NAMES = [
  'themes', 'partners', 'programmes', 'editions', 'lessons', 'agenda', 'news', 'search', 'council', 'roles', 'k', 'data',
  'pagefind', 'admin', '404',
] as const;

/** Names that a project may not have, besides those that begin with `booklet-`. */
export const RESERVED_PROJECT_NAMES = ['vision', 'promises', 'budget', 'figures', 'agenda', 'booklets', 'news'] as const;

/** The path of a page in a language: the default language stands at the root, the others under `/<lang>/`. */
export function pathIn(path: string, language: Language, defaultLanguage: Language): string {
  return language === defaultLanguage ? path : `/${language}${path}`;
}
