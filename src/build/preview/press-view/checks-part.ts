import type { Translate } from '../../../i18n/words.ts';
import type { Language } from '../../../model/language.ts';
import { escapeHtml } from '../escape-html.ts';
import type { Finding, FindingKind } from './findings.ts';

/** By shape, with a word beside it; colour comes third. */
const MARKS: Readonly<Record<FindingKind, string>> = { error: '×', warning: '!', note: '✓' };

/** What the checks of the whole file came to: verdict, everything to mend or to look at, and a table of all figures. */
export function checksPart(findings: readonly Finding[], language: Language, t: Translate): string {
  const errors = findings.filter(({ kind }) => kind === 'error');
  const warnings = findings.filter(({ kind }) => kind === 'warning');
  const verdict = [
    t(errors.length === 0 ? 'press-view.passed' : 'press-view.failed'),
    ...(errors.length > 0 ? [t('press-view.to-mend', { count: errors.length })] : []),
    ...(warnings.length > 0 ? [t('press-view.to-look-at', { count: warnings.length })] : []),
  ].join(' ');
  const loud = [...errors, ...warnings];
  return `<section class="checks" id="controles" aria-labelledby="controles-kop"><h2 id="controles-kop">${escapeHtml(t('press-view.file-as-a-whole'))}</h2>`
    + `<p class="verdict ${errors.length > 0 ? 'error' : 'note'}">${mark(errors.length > 0 ? 'error' : 'note')} ${escapeHtml(verdict)}</p>`
    + (loud.length > 0 ? findingList(loud, t, { withPages: true }) : '')
    + `<details><summary>${escapeHtml(t('press-view.all-checks'))}</summary>${table(findings, language, t)}</details></section>`;
}

/** Findings one under the other; `withPages` says on which page each is, as a link to it. */
export function findingList(findings: readonly Finding[], t: Translate, { withPages = false } = {}): string {
  return `<ul class="findings">${findings.map((finding) => {
    const { kind, title, measured, bound, message, page, language } = finding;
    return `<li class="${kind}">${mark(kind)} <span class="kind">${escapeHtml(t(`press-view.${kind}`))}:</span> <span lang="${language}">${escapeHtml(title)}</span>`
      + ` <span class="figures"><b>${escapeHtml(measured)}</b>, ${escapeHtml(bound)}</span>${withPages ? ` ${pageLink(page, t)}` : ''}`
      + `${message === undefined ? '' : `<p lang="${language}">${sentence(message)}</p>`}</li>`;
  }).join('')}</ul>`;
}

/** A shape that says how grave a finding is, for the eye alone. */
export function mark(kind: FindingKind): string {
  return `<span class="mark ${kind}" aria-hidden="true">${MARKS[kind]}</span>`;
}

function table(findings: readonly Finding[], language: Language, t: Translate): string {
  const head = (['check', 'measured', 'bound', 'layout', 'outcome'] as const).map((word) => `<th scope="col">${escapeHtml(t(`press-view.${word}`))}</th>`);
  const rows = findings.map(({ kind, title, measured, bound, page, language: own }) =>
    `<tr class="${kind}"><th scope="row"${own === language ? '' : ` lang="${own}"`}>${escapeHtml(title)}</th><td class="figure">${escapeHtml(measured)}</td><td class="figure">${escapeHtml(bound)}</td>`
    + `<td>${pageLink(page, t)}</td><td>${mark(kind)} ${escapeHtml(t(`press-view.${kind}`))}</td></tr>`);
  return `<div class="table-scroll" role="group" tabindex="0" aria-label="${escapeHtml(t('press-view.all-checks'))}"><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

const pageLink = (page: number | undefined, t: Translate) => (page === undefined ? '' : `<a href="#p-${page}">${escapeHtml(t('press-view.page', { page }))}</a>`);

/** A message begins as a sentence, and names files between back quotes. */
function sentence(message: string): string {
  return escapeHtml(`${message.charAt(0).toUpperCase()}${message.slice(1)}`).replaceAll(/`([^`]+)`/gu, '<code>$1</code>');
}
