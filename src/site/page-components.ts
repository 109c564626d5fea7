import type { Element, ElementContent, Properties } from 'hast';
import { livingAreas } from '../derive/areas.ts';
import { publicEditions } from '../derive/editions.ts';
import { areaPath, editionPath } from '../model/address.ts';
import { textIn, type LocalizedText } from '../model/localized-text.ts';
import { telHref } from './links.ts';
import type { Site } from './site.ts';

/** What a component of a page stands for. */
const COMPONENTS: Readonly<Record<string, (site: Site) => ElementContent[]>> = {
  ReportNumber: ({ programme }) => [phone(programme.municipality.report.phone)],
  ContactDetails(site) {
    const { name, contact } = site.programme.municipality;
    const lines = [
      localized(site, name),
      contact.address && localized(site, contact.address),
      contact.phone && phone(contact.phone),
      contact.email && element('a', { href: `mailto:${contact.email}` }, [text(contact.email)]),
      contact.url && element('a', { href: contact.url }, [text(contact.url)]),
    ];
    return [element('address', { className: ['contact'] }, lines.flatMap((line) => (line ? [element('p', {}, [line])] : [])))];
  },
  AreaList: (site) => [linkList(livingAreas(site.programme).map((area) => ({ href: site.href(areaPath(area.id)), label: localized(site, area.title) })))],
  EditionList: (site) => [linkList(publicEditions(site.programme).toReversed().map((edition) => ({ href: site.href(editionPath(edition.id)), label: localized(site, edition.title) })))],
};

/** A component of a page, filled in from the programme; undefined for a name that is none. */
export function pageComponent(name: string, site: Site): ElementContent[] | undefined {
  return Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name]?.(site) : undefined;
}

function linkList(links: readonly { readonly href: string; readonly label: ElementContent }[]): Element {
  return element('ul', {}, links.map(({ href, label }) => element('li', {}, [element('a', { href }, [label])])));
}

const phone = (number: string) => element('a', { className: ['phone'], href: telHref(number) }, [text(number)]);

function localized(site: Site, of: LocalizedText): ElementContent {
  const shown = textIn(of, site.language);
  return shown.fallback ? element('span', { lang: shown.language }, [text(shown.text)]) : text(shown.text);
}

const element = (tagName: string, properties: Properties, children: ElementContent[]): Element => ({ type: 'element', tagName, properties, children });
const text = (value: string): ElementContent => ({ type: 'text', value });
