/** Enlarging and moving the maps of `MapSheet.astro`: with buttons, keys, mouse, trackpad or two fingers. */
const MOST = 6;
const STEP = 1.6;
const PAN = 0.15;

for (const figure of document.querySelectorAll<HTMLElement>('[data-map]')) enable(figure);

function enable(figure: HTMLElement): void {
  const sheet = figure.querySelector<SVGSVGElement>('.map-sheet');
  const view = sheet?.querySelector<SVGGElement>('.map-view');
  const tools = figure.querySelector<HTMLElement>('.map-tools');
  if (!sheet || !view || !tools) return;
  const { width, height } = sheet.viewBox.baseVal;
  let [zoom, left, top] = [1, 0, 0];

  const show = () => {
    const within = (value: number, length: number) => Math.min(0, Math.max(length * (1 - zoom), value));
    [left, top] = [within(left, width), within(top, height)];
    view.style.transform = zoom === 1 ? '' : `translate(${left}px, ${top}px) scale(${zoom})`;
    figure.style.setProperty('--zoom', String(zoom));
    figure.toggleAttribute('data-zoomed', zoom > 1);
    for (const button of tools.querySelectorAll('button')) {
      button.setAttribute('aria-disabled', String(button.dataset['zoom'] === 'in' ? zoom === MOST : zoom === 1));
    }
  };
  /** Zoom so that a place of the sheet stays where it is. */
  const zoomTo = (wanted: number, x = width / 2, y = height / 2) => {
    const next = Math.min(MOST, Math.max(1, wanted));
    [left, top] = [x - ((x - left) * next) / zoom, y - ((y - top) * next) / zoom];
    zoom = next;
    show();
  };
  const pan = (x: number, y: number) => {
    [left, top] = [left + x, top + y];
    show();
  };
  /** A place on the screen in units of the sheet. */
  const place = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const box = sheet.getBoundingClientRect();
    return [((clientX - box.left) / box.width) * width, ((clientY - box.top) / box.height) * height] as const;
  };
  const does: Record<string, () => void> = {
    in: () => zoomTo(zoom * STEP), out: () => zoomTo(zoom / STEP), all: () => zoomTo(1),
    '+': () => zoomTo(zoom * STEP), '-': () => zoomTo(zoom / STEP), 0: () => zoomTo(1),
    ArrowLeft: () => pan(width * PAN, 0), ArrowRight: () => pan(-width * PAN, 0),
    ArrowUp: () => pan(0, height * PAN), ArrowDown: () => pan(0, -height * PAN),
  };

  tools.addEventListener('click', ({ target }) => {
    does[(target as Element).closest('button')?.dataset['zoom'] ?? '']?.();
  });
  figure.addEventListener('keydown', (event) => {
    const act = does[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey || (event.key.startsWith('Arrow') && zoom === 1)) return;
    event.preventDefault();
    act();
  });
  // Only with Ctrl, as trackpads do for a pinch: else the wheel scrolls the page.
  sheet.addEventListener('wheel', (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoomTo(zoom * 2 ** (-event.deltaY / 150), ...place(event));
  }, { passive: false });
  // What gets the focus must be in sight.
  sheet.addEventListener('focusin', ({ target }) => {
    if (zoom === 1 || !(target as Element).matches(':focus-visible')) return;
    const [sheetBox, box] = [sheet.getBoundingClientRect(), (target as Element).getBoundingClientRect()];
    const units = width / sheetBox.width;
    pan((sheetBox.left + sheetBox.width / 2 - box.left - box.width / 2) * units, (sheetBox.top + sheetBox.height / 2 - box.top - box.height / 2) * units);
  });

  const fingers = new Map<number, readonly [x: number, y: number]>();
  let moved = 0;
  sheet.addEventListener('pointerdown', (event) => {
    if (fingers.size === 0) moved = 0;
    if (event.button === 0) fingers.set(event.pointerId, place(event));
  });
  addEventListener('pointermove', (event) => {
    const from = fingers.get(event.pointerId);
    if (!from || (zoom === 1 && fingers.size === 1)) return;
    const to = place(event);
    fingers.set(event.pointerId, to);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    moved += Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (moved > 4) figure.toggleAttribute('data-dragged', true);
    if (!other) return pan(to[0] - from[0], to[1] - from[1]);
    const apart = (a: readonly [number, number]) => Math.hypot(a[0] - other[0], a[1] - other[1]);
    zoomTo((zoom * apart(to)) / (apart(from) || 1), (to[0] + other[0]) / 2, (to[1] + other[1]) / 2);
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    addEventListener(end, ({ pointerId }) => {
      fingers.delete(pointerId);
      figure.removeAttribute('data-dragged');
    });
  }
  // The end of a drag is no click on what lies under it.
  sheet.addEventListener('click', (event) => {
    if (moved > 4) event.preventDefault();
    moved = 0;
  }, true);
  sheet.addEventListener('dragstart', (event) => { event.preventDefault(); });

  tools.hidden = false;
  show();
}
