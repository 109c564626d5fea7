import type { FinderChunk, FinderEntry } from '../../derive/area-finder.ts';
import { lookUp } from './look-up.ts';

/** Answers the form of `FindArea.astro` from the small files beside the site; links come from the list of areas on the page. */
const form = document.querySelector<HTMLFormElement>('[data-find-area]');
const field = form?.querySelector('input');
const answer = form?.querySelector<HTMLElement>('[data-find-answer]');
const chunks = new Map<string, Promise<FinderChunk>>();
let asked = 0;

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const typed = field?.value.trim() ?? '';
  const turn = asked += 1;
  // An answer to an earlier question may come late.
  const show = (kind: string, name: string, entries: readonly FinderEntry[] = []) => { if (turn === asked) say(kind, name, entries); };
  lookUp(typed, chunk).then(
    ({ kind, entries }) => { show(kind, kind === 'one' || kind === 'several' ? entries[0][0] : typed, entries); },
    () => { show('failed', typed); },
  );
});

function chunk(name: string): Promise<FinderChunk> {
  const kept = chunks.get(name);
  if (kept) return kept;
  const asking = form?.dataset['chunks']?.split(' ').includes(name) ? ask(name) : Promise.resolve({});
  chunks.set(name, asking);
  asking.catch(() => chunks.delete(name));
  return asking;
}

async function ask(name: string): Promise<FinderChunk> {
  const response = await fetch(`/_find/${name}.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  return await response.json() as FinderChunk;
}

function say(kind: string, name: string, entries: readonly FinderEntry[]): void {
  const sentence = element('p', (form?.dataset[kind] ?? '').replace('{typed}', name));
  const items = entries.flatMap(([shown, ...areas]) => {
    const links = areas.flatMap(linkTo);
    return kind === 'similar' ? [element('li', `${shown}: `, ...links.flatMap((link, index) => (index > 0 ? [', ', link] : [link])))] : links.map((link) => element('li', link));
  });
  answer?.replaceChildren(sentence, ...(items.length > 0 ? [element('ul', ...items)] : []));
}

function linkTo(area: string): HTMLElement[] {
  const listed = document.querySelector<HTMLAnchorElement>(`a[data-area="${area}"]`);
  if (!listed) return [];
  // Its name only, with the mark of its language, without its picture.
  const link = element('a', ...[...(listed.querySelector('.faces-name') ?? listed).childNodes].map((node) => node.cloneNode(true)));
  link.setAttribute('href', listed.href);
  return [link];
}

function element(name: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
