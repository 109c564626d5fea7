import type { Translate } from '../../../i18n/words.ts';
import type { Language } from '../../../model/language.ts';
import { escapeHtml } from '../escape-html.ts';
import { PRESS_VIEWS_PATH } from './press-view-plan.ts';

/** The site's colours as they follow from the content, for pages of the view. */
export const HOUSE_STYLE_PATH = `${PRESS_VIEWS_PATH}house.css`;
/** Served by Astro's preview server, as the site's own are. A later one may stand on what an earlier one says. */
const STYLE_PATHS = ['frame', 'findings', 'tools', 'pages'].map((name) => `/src/build/preview/press-view/${name}.css`);

export interface ViewFrame {
  readonly language: Language;
  readonly t: Translate;
  readonly title: string;
  readonly bodyClass?: string;
  /** Further style sheets and scripts. */
  readonly head?: string;
  /** Between links to the list and to the site. */
  readonly header: string;
  readonly main: string;
}

/** The frame of every page of the view. Vite's client has an open page ask again when the content changes. */
export function viewFrame({ language, t, title, bodyClass = '', head = '', header, main }: ViewFrame): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${STYLE_PATHS.map((path) => `<link rel="stylesheet" href="${path}">`).join('\n')}
<link rel="stylesheet" href="${HOUSE_STYLE_PATH}">${head}
<script type="module" src="/@vite/client"></script>
</head>
<body class="press-view ${bodyClass}">
<a class="skip" href="#inhoud">${escapeHtml(t('skip'))}</a>
<header class="head">${header}<a href="/">${escapeHtml(t('press-view.to-site'))}</a></header>
<main id="inhoud" tabindex="-1">${main}</main>
</body>
</html>
`;
}
