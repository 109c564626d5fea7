import type { Translate } from '../../../i18n/words.ts';
import type { Language } from '../../../model/language.ts';
import { textIn } from '../../../model/localized-text.ts';
import type { Programme } from '../../../model/programme.ts';
import { bindingOf } from '../../../press/order/binding.ts';
import { accentClass } from '../../../site/style/house-style.ts';
import { escapeHtml } from '../escape-html.ts';
import { checksPart, mark } from './checks-part.ts';
import { findingsOf, type Finding } from './findings.ts';
import { versionInWords, viewLink } from './list-page.ts';
import type { PageBoxesMm } from './page-boxes-mm.ts';
import { pagesInView } from './pages-in-view.ts';
import type { PressedBooklet } from './press-desk.ts';
import { PRESS_VIEWS_PATH, type PlannedPressView } from './press-view-plan.ts';
import { settingsForm, type ViewSettings } from './settings-form.ts';
import { viewFrame } from './view-frame.ts';

const KEEP_SETTINGS_PATH = '/src/build/preview/press-view/keep-settings.ts';

export interface BookletPage {
  readonly programme: Programme;
  readonly plan: PlannedPressView;
  /** Other booklets of the same area and edition. */
  readonly others: readonly PlannedPressView[];
  readonly booklet: PressedBooklet;
  readonly settings: ViewSettings;
  readonly language: Language;
  readonly t: Translate;
}

/** A booklet as the printer would get it: what the checks found, and its pages with where they are cut and folded. */
export function bookletPage({ programme, plan, others, booklet, settings, language, t }: BookletPage): string {
  const { area } = plan;
  const { press } = programme.municipality;
  const { boxes, preflight } = booklet;
  const binding = bindingOf(press, boxes.length);
  const findings = findingsOf(preflight, language, t);
  const title = [t('press-view.of', { area: textIn(area.title, language).text }), ...(plan.ordered ? [] : [versionInWords(plan, language, t)])].join(', ');
  const [box] = boxes;
  if (!box) throw new Error(`The press file of ${area.id} has no pages.`);
  return viewFrame({
    language, t, title,
    bodyClass: accentClass(area.accent),
    head: '\n<link rel="stylesheet" href="measures.css">'
      + `\n<script type="module" src="${KEEP_SETTINGS_PATH}"></script>`,
    header: `<a href="${PRESS_VIEWS_PATH}">${escapeHtml(t('press-view.all'))}</a><a href="/${escapeHtml(area.id)}/">${escapeHtml(textIn(area.title, language).text)}</a>`,
    main: `<div class="opening"><h1>${escapeHtml(title)}</h1>${about(plan, others, boxes.length, language, t)}${remarks(programme, plan, language, t)}</div>`
      + `${checksPart(findings, language, t)}`
      + `<div class="tools">${settingsForm({ settings, box, safeMm: press.safeMm, binding }, language, t)}${pageNumbers(boxes, findings, t)}</div>`
      + `<div class="pages">${pagesInView({ boxes, safeMm: press.safeMm, isBound: binding !== 'none', findings }, t)}</div>`,
  });
}

/** How large the pages of a booklet are, for its style sheet: every length on the page is so many times `--mm`. */
export function measuresCss({ boxes: [box] }: Pick<PressedBooklet, 'boxes'>): string {
  if (!box) return '';
  const { width, height, trim } = box;
  return `:root{--page-width:${width};--page-height:${height};--cut:${trim.x}}\n`;
}

function about(plan: PlannedPressView, others: readonly PlannedPressView[], pages: number, language: Language, t: Translate): string {
  const { edition, area } = plan;
  const facts = [textIn(edition.title, language).text, versionInWords(plan, language, t), t('press-view.page-count', { count: pages })];
  const name = `${area.id}-${edition.id}.pdf`;
  return `<p class="meta">${facts.map((fact) => `<span>${escapeHtml(fact)}</span>`).join('')}<a href="${escapeHtml(name)}" type="application/pdf">${escapeHtml(t('press-view.file'))}</a></p>`
    + (others.length > 0 ? `<nav class="meta" aria-labelledby="others"><span id="others">${escapeHtml(t('press-view.others'))}:</span>${others.map((other) => viewLink(other, language, t)).join('')}</nav>` : '');
}

function remarks({ municipality, printedRecords }: Programme, { area, edition, ordered }: PlannedPressView, language: Language, t: Translate): string {
  const printed = printedRecords.some((record) => record.area === area.id && record.edition === edition.id);
  const [first = municipality.languages[0] ?? language] = municipality.booklets.languages;
  const said = [
    ...(ordered ? [] : [t('press-view.not-ordered', { language: t(`language.in.${first}`) })]),
    ...(printed ? [t('press-view.printed')] : []),
    t('press-view.colours'),
  ];
  return `<p class="remarks">${said.map(escapeHtml).join(' ')}</p>`;
}

/** Numbers that lead to their pages; a page with something to mend or to look at says so. */
function pageNumbers(boxes: readonly PageBoxesMm[], findings: readonly Finding[], t: Translate): string {
  const numbers = boxes.map((_, index) => {
    const page = index + 1;
    const own = findings.filter((finding) => finding.page === page);
    const worst = own.find(({ kind }) => kind === 'error') ?? own.find(({ kind }) => kind === 'warning');
    const said = worst ? `${mark(worst.kind)}<span class="unseen">, ${escapeHtml(t(`press-view.${worst.kind}`))}</span>` : '';
    return `<li><a href="#p-${page}"><span class="unseen">${escapeHtml(t('page'))} </span>${page}${said}</a></li>`;
  });
  return `<nav class="numbers" aria-label="${escapeHtml(t('leaf.go'))}"><ol>${numbers.join('')}</ol></nav>`;
}
