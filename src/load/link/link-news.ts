import type { Area, NewsItem, Project } from '../../model/programme.ts';
import { resolveBodies } from '../body/resolve-body.ts';
import { wholeFile } from '../issue-log.ts';
import type { NewsFile } from '../sources.ts';
import { onDay } from './addresses.ts';
import { localized, type LinkContext, type Mutable } from './context.ts';
import { linkPhotos } from './link-photos.ts';
import { resolveList, type Registry } from './registry.ts';
import { resolveProject } from './resolve-project.ts';

/**
 * News, newest first; each area gets its own and what names it. What has a day still to come is checked like all else, but
 * waits for that day: it is counted, and in the programme only where it is asked for.
 */
export async function linkNews(
  context: LinkContext, areas: Registry<Mutable<Area>>, projects: readonly Project[], toCome: boolean,
): Promise<{ news: NewsItem[]; waiting: number }> {
  const news: NewsItem[] = [];
  let waiting = 0;
  for (const [areaId, { news: files }] of context.sources.areas) {
    const area = areas.all.find(({ id }) => id === areaId);
    for (const [id, file] of files) {
      const date = /^\d{4}-\d{2}-\d{2}(?=-[a-z0-9])/u.exec(id)?.[0];
      if (date === undefined) context.log.add(wholeFile(`areas/${areaId}/news/${id}.md`), 'news-name', `${id}.md`);
      if (file === undefined) continue;
      const item = await linkNewsItem(context, file, date, areas, projects);
      if (item.date > context.today && !toCome) waiting += 1;
      else if (area !== undefined) news.push({ ...item, furtherAreas: item.furtherAreas.filter((further) => further !== area), area });
    }
  }
  news.sort((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0));
  for (const item of news) {
    for (const area of [item.area, ...item.furtherAreas]) (area as Mutable<Area>).news.push(item);
  }
  return { news, waiting };
}

async function linkNewsItem(given: LinkContext, file: NewsFile, date: string | undefined, areas: Registry<Mutable<Area>>, projects: readonly Project[]): Promise<Omit<NewsItem, 'area'>> {
  const { fields } = file;
  const { log } = given;
  const context = fields.date > given.today ? { ...given, addresses: onDay(given.addresses, fields.date) } : given;
  if (date !== undefined && date !== fields.date) log.add(file.yaml.place(['date']), 'news-date', fields.date, date);
  const photos = await linkPhotos(context, file, fields.photos);
  const named = new Set<string>();
  return {
    id: file.id,
    furtherAreas: resolveList(areas, file, ['areas'], fields.areas, log),
    title: localized(context, file, ['title'], fields.title),
    date: fields.date,
    projects: (fields.projects ?? []).flatMap((reference, index) => {
      const at = file.yaml.place(['projects', index]);
      if (named.has(reference)) log.add(at, 'listed-twice', reference);
      const project = named.has(reference) ? undefined : resolveProject(context, at, reference, file.path, projects);
      named.add(reference);
      return project ?? [];
    }),
    urgent: fields.urgent,
    photos,
    body: await resolveBodies(context, file, { shown: new Map(photos.map((photo) => [photo.path, photo])) }),
  };
}

const key = ({ date, area, id }: NewsItem) => `${date} ${area.id} ${id}`;
