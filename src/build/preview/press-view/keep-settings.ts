/** Keep what is ticked in the address, so that it stays when the page asks again after a change of the content. */
const form = document.querySelector<HTMLFormElement>('form.settings');
form?.addEventListener('change', () => {
  const settings = new URLSearchParams([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
  history.replaceState(history.state, '', `?${settings.toString()}${location.hash}`);
});

export {};
