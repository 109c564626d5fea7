import type { Answer, EngineHit } from '../../search/ask.ts';
import type { FoundPage } from './open-engine.ts';

const A_PAGE_FULL = 15;

const hitsPart = part('[data-search-hits]');
const count = part('[data-search-count]');
const exactlyLine = part('[data-search-exactly]');
const results = part('[data-search-results]');
const more = part('[data-search-more]');
const lists = part('[data-search-lists]');

/** Nothing is asked: the lists stand in for hits. */
export function showLists(): void {
  clear('');
  lists.hidden = false;
}

/** Somebody waits. What was found before stays until there is something new. */
export function showBusy(): void {
  if (results.childElementCount === 0) count.textContent = word('busy');
}

/** The index did not come. */
export function showFailure(): void {
  clear(word('failed'));
  lists.hidden = false;
}

/** Show what was found, and how many. `askExactly` asks the question as it was typed, where it was put right. */
export async function showAnswer(query: string, { hits, meant }: Answer<FoundPage>, askExactly: (query: string) => void): Promise<void> {
  const pages = await read(hits.slice(0, A_PAGE_FULL));
  clear([meant === undefined ? '' : word('meant', { meant }), countOf(hits.length, meant ?? query)].filter(Boolean).join(' '));
  lists.hidden = hits.length > 0;
  if (meant !== undefined) exactlyLine.append(exactlyButton(query, askExactly));
  results.append(...pages.map(toItem));
  showMore(hits, A_PAGE_FULL);
}

function showMore(hits: readonly EngineHit<FoundPage>[], shown: number): void {
  more.hidden = hits.length <= shown;
  more.onclick = async () => {
    const items = (await read(hits.slice(shown, shown + A_PAGE_FULL))).map(toItem);
    results.append(...items);
    items[0]?.querySelector('a')?.focus();
    showMore(hits, shown + A_PAGE_FULL);
  };
}

const read = (hits: readonly EngineHit<FoundPage>[]) => Promise.all(hits.map((hit) => hit.data()));

function clear(line: string): void {
  count.textContent = line;
  exactlyLine.replaceChildren();
  results.replaceChildren();
  more.hidden = true;
}

function countOf(found: number, query: string): string {
  if (found === 0) return query === '' ? word('noneFilters') : word('none', { query });
  if (query === '') return found === 1 ? word('allOne') : word('allMany', { count: found });
  return found === 1 ? word('one', { query }) : word('many', { count: found, query });
}

function exactlyButton(query: string, askExactly: (query: string) => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'as-link';
  button.textContent = word('exactly', { query });
  button.addEventListener('click', () => { askExactly(`"${query}"`); });
  return button;
}

function toItem(page: FoundPage): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  link.href = page.url;
  link.textContent = page.meta['title'] ?? page.url;
  heading.append(link);
  item.append(heading, ...textOf(page), particularsOf(page));
  for (const element of [...item.children].slice(0, -1)) if (page.meta['language']) element.setAttribute('lang', page.meta['language']);
  return item;
}

/** What the page is about, and the place where the words were found unless that line or the title shows them. */
function textOf({ excerpt, meta }: FoundPage): HTMLElement[] {
  const found = document.createElement('p');
  // Pagefind writes the text's own special characters out, so nothing in it is markup but its marks.
  found.innerHTML = excerpt;
  markCuts(found);
  const [about = ''] = (meta['lead'] ?? '').split('\n');
  if (about === '') return [found];
  const line = document.createElement('p');
  line.textContent = about;
  const shown = `${meta['title'] ?? ''} ${about}`.toLowerCase();
  const words = [...found.querySelectorAll('mark')].map((mark) => mark.textContent.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''));
  if (words.length === 0 || words.some((word) => shown.includes(word))) return [line];
  found.className = 'search-excerpt';
  return [line, found];
}

/** Pagefind cuts an excerpt at so many words: where that is within a sentence, three dots say so. */
function markCuts(found: HTMLElement): void {
  const text = found.textContent.trim();
  if (/^\p{Ll}/u.test(text)) found.prepend('… ');
  if (!/[.!?…]["”’)]?$/u.test(text)) found.append(' …');
}

function particularsOf({ filters, meta }: FoundPage): HTMLElement {
  const line = document.createElement('p');
  line.className = 'meta';
  const status = filters['status']?.[0];
  const drawn = status === undefined ? undefined : document.querySelector<HTMLTemplateElement>(`template[data-status-word="${CSS.escape(status)}"]`);
  if (drawn) line.append(drawn.content.cloneNode(true));
  for (const value of [filters['kind']?.[0], filters['area']?.slice(0, 3).join(', ')]) {
    if (!value || value === meta['title']) continue;
    const span = document.createElement('span');
    span.textContent = value;
    line.append(span);
  }
  return line;
}

/** A sentence of the page in its language, with values filled in. */
function word(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  return (hitsPart.dataset[key] ?? '').replaceAll(/\{([a-z]+)\}/gu, (_, name: string) => String(values[name] ?? ''));
}

function part(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The search page has no ${selector}.`);
  return found;
}
