import { beforeAll, describe, expect, it } from 'vitest';
import { toJsonLd } from '../../src/site/structured-data.ts';
import { builtSite, loadForSite, type BuiltSite } from './built-site.ts';
import { siteContent } from './site-content.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await builtSite(await loadForSite(siteContent()));
});

/** The things that a page tells search engines, by type. */
async function things(path: string): Promise<Record<string, Record<string, unknown>>> {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(await site.html(path))?.[1] ?? '{"@graph":[]}';
  const { '@graph': graph } = JSON.parse(json) as { '@graph': Record<string, unknown>[] };
  return Object.fromEntries(graph.map((thing) => [String(thing['@type']), thing]));
}

describe('what search engines are told', () => {
  it('names the municipality on the front page', async () => {
    expect((await things('/'))['GovernmentOrganization']).toMatchObject({ name: 'Voorbeeld', telephone: '0599-000 100' });
  });

  it('tells of a project who leads it and where it stands, in the page’s language', async () => {
    const { Project, BreadcrumbList } = await things('/fy/oost/bomen/');
    expect(Project).toMatchObject({ name: 'Nije beammen yn de Tulpestrjitte', url: 'https://voorbeeld.example/fy/oost/bomen/', parentOrganization: { name: 'Gemeente Voorbeeld' } });
    expect((BreadcrumbList?.['itemListElement'] as { item: string }[]).map(({ item }) => item))
      .toEqual(['https://voorbeeld.example/fy/', 'https://voorbeeld.example/fy/oost/', 'https://voorbeeld.example/fy/oost/bomen/']);
  });

  it('tells of a meeting that is to come when it is, as a moment, and where; of past ones nothing', async () => {
    const { Event } = await things('/oost/agenda/');
    expect(Event).toMatchObject({ name: 'Inloop over bomen', startDate: '2027-03-12T18:30:00.000Z', location: { name: 'Wijkhuis', address: 'Plein 1' } });
    expect(await site.html('/oost/agenda/')).not.toMatch(/ld\+json.*Vergadering in januari.*<\/script>/u);
  });

  it('cannot be ended by what an author wrote', () => {
    expect(toJsonLd([{ '@type': 'Thing', name: '</script><script>alert(1)</script>' }])).not.toContain('<');
  });
});
