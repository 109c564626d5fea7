/** Offers the tools of `MapSheet.astro`, and fetches what makes them work when a reader comes near the map. */
for (const figure of document.querySelectorAll<HTMLElement>('[data-map]')) {
  figure.querySelector('.map-tools')?.removeAttribute('hidden');
  const come = () => {
    for (const event of EVENTS) figure.removeEventListener(event, come);
    void import('./pan-zoom.ts').then(({ enablePanZoom }) => { enablePanZoom(figure); });
  };
  const EVENTS = ['pointerover', 'focusin'];
  for (const event of EVENTS) figure.addEventListener(event, come);
}

export {};
