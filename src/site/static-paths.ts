import { redirectedAreas } from '../derive/areas.ts';
import type { Language } from '../model/language.ts';
import type { Area, Programme } from '../model/programme.ts';
import { defaultLanguageOf, siteIn, type Site } from './site.ts';
import { siteInput } from './site-input.ts';

/** One page of a route, as Astro wants it. */
export interface StaticPath<P> {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: P & { readonly site: Site };
}

/** A route that has one page in each language. */
export function inEachLanguage(): StaticPath<object>[] {
  return forEachLanguage((site, lang) => [{ params: { lang }, props: { site } }]);
}

/**
 * A route that has a page for each thing in each language. `params` names the thing in the address; the thing itself is
 * handed on as a reference, so that no page has to look it up.
 */
export function forEach<K extends string, T>(
  key: K,
  things: (programme: Programme) => readonly T[],
  params: (thing: T) => Readonly<Record<string, string | undefined>>,
): StaticPath<Readonly<Record<K, T>>>[] {
  return forEachLanguage((site, lang) => things(site.programme).map((thing) => ({
    params: { lang, ...params(thing) },
    props: { site, [key]: thing } as Readonly<Record<K, T>> & { site: Site },
  })));
}

/** Areas that have pages of their own. */
export function areasWithPages(programme: Programme): readonly Area[] {
  const redirected = new Set<Area>(redirectedAreas(programme));
  return programme.areas.filter((area) => !redirected.has(area));
}

function forEachLanguage<P>(paths: (site: Site, lang: Language | undefined) => readonly StaticPath<P>[]): StaticPath<P>[] {
  const { programme } = siteInput();
  const root = defaultLanguageOf(programme);
  return programme.municipality.languages.flatMap((language) => paths(siteIn(language), language === root ? undefined : language));
}
