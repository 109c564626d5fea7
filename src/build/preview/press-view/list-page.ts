import type { Translate } from '../../../i18n/words.ts';
import type { Language } from '../../../model/language.ts';
import { textIn } from '../../../model/localized-text.ts';
import { escapeHtml } from '../escape-html.ts';
import type { PlannedPressView } from './press-view-plan.ts';
import { viewFrame } from './view-frame.ts';

/** The list of booklets to look at, an edition after the other; none of them is made for it. */
export function listPage(plans: readonly PlannedPressView[], language: Language, t: Translate): string {
  const editions = [...Map.groupBy(plans, ({ edition }) => edition)];
  const title = t('press-view');
  const parts = editions.map(([edition, own]) => {
    const areas = [...Map.groupBy(own, ({ area }) => area)];
    const { text, language: spoken } = textIn(edition.title, language);
    return `<section class="edition"><h2${spoken === language ? '' : ` lang="${spoken}"`}>${escapeHtml(text)}</h2>`
      + `<p class="meta">${escapeHtml(t(`edition.${edition.status}`))}</p><ul class="booklets">`
      + areas.map(([area, views]) => `<li><span class="name">${escapeHtml(textIn(area.title, language).text)}</span>${views.map((view) => viewLink(view, language, t)).join('')}</li>`).join('')
      + '</ul></section>';
  });
  return viewFrame({
    language, t, title, header: '',
    main: `<div class="opening"><h1>${escapeHtml(title)}</h1><p class="lead">${escapeHtml(t(plans.length > 0 ? 'press-view.lead' : 'press-view.none'))}</p></div>${parts.join('')}`,
  });
}

/** A link to a view, called by what sets it apart from others of its area. */
export function viewLink({ path, size, language: own, area }: PlannedPressView, language: Language, t: Translate): string {
  return `<a href="${escapeHtml(path)}"><span class="unseen">${escapeHtml(textIn(area.title, language).text)}, </span>${escapeHtml(versionInWords({ size, language: own }, language, t))}</a>`;
}

/** Size, and the language where it is another than the page's. */
export function versionInWords({ size, language: own }: Pick<PlannedPressView, 'size' | 'language'>, language: Language, t: Translate): string {
  const words = t(size === 'large' ? 'booklet.large' : 'booklet.normal').toLowerCase();
  return own === language ? words : `${words} (${t(`language.in.${own}`)})`;
}
