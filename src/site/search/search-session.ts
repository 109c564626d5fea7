import { ask, type Answer, type EngineFilters } from '../../search/ask.ts';
import { FILTERS } from '../../search/search-document.ts';
import { openEngine, type FoundPage, type OpenEngine } from './open-engine.ts';
import { showAnswer, showBusy, showFailure, showLists } from './show-answer.ts';

/** How long to wait for the next letter. */
const PAUSE_MS = 200;

/** Keep hits, address and form in step from now on, beginning with what the address asks. */
export function startSession(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('The search form has no field.');
  const language = document.documentElement.lang;
  let opened: Promise<OpenEngine> | undefined = openEngine(language);
  // Whoever asks hears of a failure; until then nobody needs to.
  opened.catch(() => undefined);
  let latest = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const search = async () => {
    clearTimeout(waiting);
    latest += 1;
    const turn = latest;
    const question = readForm(form);
    writeAddress(question);
    showChosen(form, question);
    if (question.query === '' && Object.keys(question.filters).length === 0) return showLists();
    showBusy();
    try {
      opened ??= openEngine(language);
      const { engine, list } = await opened;
      const answer: Answer<FoundPage> = await engine.inTurn(() => ask(engine, list, question.query, question.filters));
      if (turn === latest) await showAnswer(question.query, answer, (exactly) => {
        field.value = exactly;
        void search();
      });
    } catch (error) {
      opened = undefined;
      if (turn === latest) showFailure();
      throw error;
    }
  };

  form.addEventListener('submit', () => void search());
  form.addEventListener('change', (event) => { if (event.target !== field) void search(); });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const select of form.querySelectorAll('select')) select.value = '';
    void search();
  });
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void search(), PAUSE_MS);
  });
  addEventListener('popstate', () => {
    fillForm(form);
    void search();
  });
  if (field.value === '') fillForm(form);
  if (field.value !== '' || location.search.length > 1) void search();
}

interface Question {
  readonly query: string;
  readonly filters: EngineFilters;
}

function readForm(form: HTMLFormElement): Question {
  const data = new FormData(form);
  const value = (name: string) => String(data.get(name) ?? '').trim();
  return { query: value('q'), filters: Object.fromEntries(FILTERS.flatMap((filter) => (value(filter) === '' ? [] : [[filter, value(filter)]]))) };
}

/** The address asks what the form asks, so that it can be shared; each letter typed is no step back. */
function writeAddress({ query, filters }: Question): void {
  const asked = new URLSearchParams({ ...(query !== '' && { q: query }), ...filters }).toString();
  history.replaceState(null, '', asked === '' ? location.pathname : `${location.pathname}?${asked}`);
}

function fillForm(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  for (const name of ['q', ...FILTERS]) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = asked.get(name) ?? '';
  }
}

function showChosen(form: HTMLFormElement, { filters }: Question): void {
  const chosen = Object.values(filters);
  const line = form.querySelector('[data-search-chosen]');
  if (line) line.textContent = chosen.length > 0 ? `: ${chosen.join(', ')}` : '';
}
