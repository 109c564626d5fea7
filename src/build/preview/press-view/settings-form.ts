import { formatNumber } from '../../../i18n/money.ts';
import type { Translate } from '../../../i18n/words.ts';
import type { Language } from '../../../model/language.ts';
import type { Binding } from '../../../press/order/binding.ts';
import { escapeHtml } from '../escape-html.ts';
import type { PageBoxesMm } from './page-boxes-mm.ts';

const LINES = ['bleed', 'trim', 'safe', 'fold'] as const;
type Line = (typeof LINES)[number];

/** What a page of the view shows; the address says it, so that it can be sent on and stays when the page asks again. */
export interface ViewSettings {
  readonly lines: ReadonlySet<Line>;
  readonly layout: 'spreads' | 'singles';
  readonly zoom: 'fit' | '100' | '200';
}

/** Read the settings of an address; without any, all lines over pages side by side that fit. */
export function readSettings(query: URLSearchParams): ViewSettings {
  const zoom = query.get('zoom');
  return {
    lines: new Set(LINES.filter((line) => !query.has('chosen') || query.has(line))),
    layout: query.get('layout') === 'singles' ? 'singles' : 'spreads',
    zoom: zoom === '100' || zoom === '200' ? zoom : 'fit',
  };
}

export interface SettingsForm {
  readonly settings: ViewSettings;
  readonly box: PageBoxesMm;
  readonly safeMm: number;
  readonly binding: Binding;
}

/**
 * The legend, which is the switches too: the style sheet shows and hides by what is ticked, so no script is needed.
 * `chosen` is always sent, since an address without it means the usual ones; without a script a button sends it.
 */
export function settingsForm({ settings, box: { bleed, trim }, safeMm, binding }: SettingsForm, language: Language, t: Translate): string {
  const size = (millimetres: number) => formatNumber(millimetres, language, Number.isInteger(Math.round(millimetres * 100) / 100) ? 0 : 1);
  const measures: Readonly<Record<Line, string>> = {
    bleed: t('press-view.millimetres', { size: size(trim.x - bleed.x) }),
    trim: t('press-view.millimetres', { size: `${size(trim.width)} × ${size(trim.height)}` }),
    safe: t('press-view.from-trim', { size: size(safeMm) }),
    fold: '',
  };
  const shown = LINES.filter((line) => line !== 'fold' || binding !== 'none');
  const lines = shown.map((line) => {
    const name = t(line === 'fold' && binding === 'perfect' ? 'press-view.spine' : `press-view.${line}`);
    return `<label><input type="checkbox" name="${line}" value="1" id="show-${line}"${checked(settings.lines.has(line))}> ${swatch(line)} ${escapeHtml(name)} <span class="measure">${escapeHtml(measures[line])}</span></label>`;
  });
  const choice = (name: 'layout' | 'zoom', value: string, words: string) =>
    `<label><input type="radio" name="${name}" value="${value}" id="${name}-${value}"${checked(settings[name] === value)}> ${escapeHtml(words)}</label>`;
  const group = (title: string, choices: readonly string[]) => `<fieldset><legend>${escapeHtml(title)}</legend>${choices.join('')}</fieldset>`;
  return `<form class="settings" aria-label="${escapeHtml(t('press-view.settings'))}"><input type="hidden" name="chosen" value="1">`
    + group(t('press-view.lines'), lines)
    + group(t('press-view.layout'), [choice('layout', 'spreads', t('press-view.spreads')), choice('layout', 'singles', t('press-view.singles'))])
    + group(t('press-view.zoom'), [choice('zoom', 'fit', t('press-view.fit')), ...(['100', '200'] as const).map((count) => choice('zoom', count, t('press-view.percent', { count })))])
    + `<noscript><button type="submit">${escapeHtml(t('press-view.keep'))}</button></noscript></form>`;
}

const checked = (is: boolean) => (is ? ' checked' : '');

/** The line as it lies on the pages. */
function swatch(line: Line): string {
  const shape = line === 'bleed' ? '<rect class="field" x="0" y="0" width="26" height="12"/>' : '';
  return `<svg class="swatch" viewBox="0 0 26 12" aria-hidden="true" focusable="false"><g class="line-${line}">${shape}<line x1="0" x2="26" y1="6" y2="6"/></g></svg>`;
}
