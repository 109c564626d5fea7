import { wordsIn } from '../../../i18n/words.ts';
import type { Programme } from '../../../model/programme.ts';
import { areaOrder } from '../../../press/make-press.ts';
import { houseStyle } from '../../../site/style/house-style.ts';
import type { PreviewFile } from '../preview-outputs.ts';
import { bookletPage, measuresCss } from './booklet-page.ts';
import { listPage } from './list-page.ts';
import { PICTURE_DPI } from './pages-in-view.ts';
import type { PressDesk, PressedBooklet } from './press-desk.ts';
import { planPressViews, PRESS_VIEWS_PATH, type PlannedPressView } from './press-view-plan.ts';
import { readSettings } from './settings-form.ts';
import { HOUSE_STYLE_PATH } from './view-frame.ts';

/** Nothing from elsewhere and nothing inline, as on the site; only what refreshes an open page may run. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const PICTURE = /^page-(\d{1,3})(-sharp)?\.webp$/u;

/** Booklets as the printer would get them, for one state of the content. */
export interface PressView {
  /** What stands at an address of the view; undefined where there is nothing, or once the content has changed. */
  file(path: string, query: URLSearchParams): Promise<PreviewFile | undefined>;
  /** What still waits for its turn is not made any more. */
  leave(): void;
}

/** Whether an address is one of the view. */
export const isPressViewPath = (path: string) => path.startsWith(PRESS_VIEWS_PATH);

/** Show booklets as they are pressed. Each is made when somebody opens it, and never another one with it. */
export function pressView(programme: Programme, desk: PressDesk): PressView {
  const [language = 'nl'] = programme.municipality.languages;
  const t = wordsIn(language, programme.municipality.terms);
  const plans = planPressViews(programme);
  const made = new Map<PlannedPressView, Promise<PressedBooklet | undefined>>();
  let isWanted = true;

  const press = (plan: PlannedPressView) => {
    const known = made.get(plan);
    if (known) return known;
    const running = desk.press(areaOrder(programme, plan.edition, plan.area, plan), programme.municipality.style.fontFiles, () => isWanted);
    made.set(plan, running);
    // What failed may succeed at the next request.
    running.catch(() => made.delete(plan));
    return running;
  };
  const othersThan = (plan: PlannedPressView) => plans.filter((other) => other !== plan && other.area === plan.area && other.edition === plan.edition);

  const fileOf = async (plan: PlannedPressView, name: string, query: URLSearchParams): Promise<PreviewFile | undefined> => {
    const [, number, sharp] = PICTURE.exec(name) ?? [];
    const isFile = name === `${plan.area.id}-${plan.edition.id}.pdf`;
    if (name !== '' && name !== 'measures.css' && number === undefined && !isFile) return undefined;
    const booklet = await press(plan);
    if (!booklet) return undefined;
    if (isFile) return { bytes: booklet.pdf, type: 'application/pdf' };
    if (name === 'measures.css') return css(measuresCss(booklet));
    if (number === undefined) return html(bookletPage({ programme, plan, others: othersThan(plan), booklet, settings: readSettings(query), language, t }));
    const page = Number(number);
    if (!booklet.boxes[page - 1]) return undefined;
    return { bytes: await booklet.picture(page, sharp === undefined ? PICTURE_DPI.usual : PICTURE_DPI.sharp), type: 'image/webp' };
  };
  return {
    async file(path, query) {
      if (path === PRESS_VIEWS_PATH) return html(listPage(plans, language, t));
      if (path === HOUSE_STYLE_PATH) return css(houseStyle(programme));
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      const plan = plans.find((each) => each.path === folder);
      return plan && fileOf(plan, path.slice(folder.length), query);
    },
    leave() {
      isWanted = false;
    },
  };
}

const css = (text: string): PreviewFile => ({ bytes: Buffer.from(text), type: 'text/css; charset=utf-8' });
const html = (text: string): PreviewFile => ({ bytes: Buffer.from(text), type: 'text/html; charset=utf-8', policy: POLICY });
