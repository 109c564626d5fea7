import type { Translate } from '../../../i18n/words.ts';
import { spreadsOf } from '../../../site/leaf/leaf-html.ts';
import { escapeHtml } from '../escape-html.ts';
import { findingList } from './checks-part.ts';
import type { Finding, FindingKind } from './findings.ts';
import type { PageBoxesMm, RectMm } from './page-boxes-mm.ts';

/** Pixels an inch: for a screen at true size, and for twice that or a finer screen. */
export const PICTURE_DPI = { usual: 110, sharp: 220 } as const;
const MM_PER_INCH = 25.4;
const GRAVITY: readonly FindingKind[] = ['error', 'warning', 'note'];

/** The names of a page's pictures beside its view. */
export const pictureName = (page: number, sharp = false) => `page-${page}${sharp ? '-sharp' : ''}.webp`;

interface PagesInView {
  readonly boxes: readonly PageBoxesMm[];
  readonly safeMm: number;
  /** Without one no fold is drawn. */
  readonly isBound: boolean;
  readonly findings: readonly Finding[];
}

/** The pages as they lie open, each with its lines and beside it what was found on it. */
export function pagesInView({ boxes, safeMm, isBound, findings }: PagesInView, t: Translate): string {
  return spreadsOf(boxes.length).map((pages) => {
    const [from = 1, to] = pages;
    const name = to === undefined ? t('press-view.page', { page: from }) : t('press-view.pages', { from, to });
    const figures = pages.map((page) => {
      const box = boxes[page - 1];
      return box ? pageFigure(page, box, { safeMm, isBound }, t) : '';
    });
    const found = pages.map((page) => pageFindings(page, findings.filter((finding) => finding.page === page && !finding.isEmpty), t));
    return `<section class="spread" aria-label="${escapeHtml(name)}"><div class="stage">${figures.join('')}</div>${found.join('')}</section>`;
  }).join('\n');
}

function pageFigure(page: number, box: PageBoxesMm, { safeMm, isBound }: Pick<PagesInView, 'safeMm' | 'isBound'>, t: Translate): string {
  const pixels = (millimetres: number, dpi: number) => Math.round((millimetres / MM_PER_INCH) * dpi);
  const width = pixels(box.width, PICTURE_DPI.usual);
  return `<figure class="${page % 2 === 0 ? 'left' : 'right'}" id="p-${page}"><div class="sheet">`
    + `<img src="${pictureName(page)}" srcset="${pictureName(page)} ${width}w, ${pictureName(page, true)} ${pixels(box.width, PICTURE_DPI.sharp)}w" sizes="auto, 40rem" `
    + `width="${width}" height="${pixels(box.height, PICTURE_DPI.usual)}" alt="${escapeHtml(t('leaf.page', { page }))}" loading="lazy" decoding="async">`
    + `${lines(page, box, { safeMm, isBound })}</div>`
    + `<figcaption><a href="${pictureName(page, true)}" aria-label="${escapeHtml(t('press-view.enlarge', { page }))}">${page}</a></figcaption></figure>`;
}

/** The lines over a page, one millimetre a unit; each twice, so that it is seen on light and dark. */
function lines(page: number, { width, height, bleed, trim }: PageBoxesMm, { safeMm, isBound }: Pick<PagesInView, 'safeMm' | 'isBound'>): string {
  const safe: RectMm = { x: trim.x + safeMm, y: trim.y + safeMm, width: trim.width - 2 * safeMm, height: trim.height - 2 * safeMm };
  const fold = page % 2 === 0 ? trim.x + trim.width : trim.x;
  const twice = (shape: string) => `<${shape} class="under"/><${shape}/>`;
  return `<svg viewBox="0 0 ${mm(width)} ${mm(height)}" preserveAspectRatio="none" aria-hidden="true" focusable="false">`
    + `<g class="line-bleed"><path class="field" d="${outline(bleed)}${outline(trim)}"/>${twice(rect(bleed))}</g>`
    + `<g class="line-safe">${twice(rect(safe))}</g>`
    + `<g class="line-trim">${twice(rect(trim))}</g>`
    + (isBound ? `<g class="line-fold">${twice(`line x1="${mm(fold)}" x2="${mm(fold)}" y1="${mm(bleed.y)}" y2="${mm(bleed.y + bleed.height)}"`)}</g>` : '')
    + '</svg>';
}

const mm = (millimetres: number) => Math.round(millimetres * 1e4) / 1e4;
const rect = ({ x, y, width, height }: RectMm) => `rect x="${mm(x)}" y="${mm(y)}" width="${mm(width)}" height="${mm(height)}"`;
const outline = ({ x, y, width, height }: RectMm) => `M${mm(x)} ${mm(y)}h${mm(width)}v${mm(height)}h${mm(-width)}z`;

function pageFindings(page: number, findings: readonly Finding[], t: Translate): string {
  const gravest = findings.toSorted((a, b) => GRAVITY.indexOf(a.kind) - GRAVITY.indexOf(b.kind));
  return `<div class="beside"><h3>${escapeHtml(t('press-view.page', { page }))}</h3>`
    + `${findings.length > 0 ? findingList(gravest, t) : `<p class="quiet">${escapeHtml(t('press-view.quiet'))}</p>`}</div>`;
}
