/** Wake the search up when somebody asks something: until then the page loads nothing but this. */
const form = document.querySelector<HTMLFormElement>('[data-search]');

if (form) {
  const begin = once(async () => (await import('./search-session.ts')).startSession(form));
  form.querySelector('[data-search-filters]')?.removeAttribute('hidden');
  form.addEventListener('focusin', () => void begin(), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void begin();
  });
  if (location.search.length > 1) void begin();
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined;
  return () => (begun ??= work());
}
