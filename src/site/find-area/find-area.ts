import { finderChunk, normalisePostcode, streetCandidates } from '../../derive/area-names.ts';

/** Answer the form of `FindArea.astro` from the small files beside the site; links come from the list of areas on the page. */
const form = document.querySelector<HTMLFormElement>('[data-find-area]');
const field = form?.querySelector('input');
const answer = form?.querySelector<HTMLElement>('[data-find-answer]');

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void find(field?.value.trim() ?? '');
});

async function find(typed: string): Promise<void> {
  const postcode = normalisePostcode(typed);
  if (postcode === undefined && /^\d/u.test(typed)) return say('malformed', typed);
  const names = postcode === undefined ? streetCandidates(typed) : [postcode, postcode.slice(0, 4)];
  for (const name of names) {
    const areas = await areasOf(name);
    if (areas.length > 0) return say(areas.length === 1 ? 'one' : 'several', typed, areas);
  }
  say('unknown', typed);
}

async function areasOf(name: string): Promise<readonly string[]> {
  const chunk = finderChunk(name);
  if (!form?.dataset['chunks']?.split(' ').includes(chunk)) return [];
  const response = await fetch(`/_find/${chunk}.json`);
  if (!response.ok) return [];
  return ((await response.json()) as Record<string, readonly string[] | undefined>)[name] ?? [];
}

function say(key: 'one' | 'several' | 'unknown' | 'malformed', typed: string, areas: readonly string[] = []): void {
  if (!form || !answer) return;
  const sentence = document.createElement('p');
  sentence.textContent = (form.dataset[key] ?? '').replace('{typed}', typed);
  const links = areas.flatMap((area) => {
    const listed = document.querySelector<HTMLAnchorElement>(`a[data-area="${area}"]`);
    if (!listed) return [];
    const link = document.createElement('a');
    link.href = listed.href;
    link.textContent = listed.textContent.trim();
    const item = document.createElement('li');
    item.append(link);
    return [item];
  });
  const list = document.createElement('ul');
  list.append(...links);
  answer.replaceChildren(sentence, ...(links.length > 0 ? [list] : []));
}
