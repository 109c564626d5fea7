import type { Issue } from '../../model/issue.ts';

/** The page that a preview shows instead of a site while the content is at fault: every issue, in both languages. */
export function faultPage(issues: readonly Issue[]): string {
  const rows = issues.map(({ file, line, column, severity, message }) =>
    `<li class="${severity}"><code>${escape(`${file}:${line}:${column}`)}</code><p lang="nl">${escape(message.nl)}</p><p lang="en">${escape(message.en)}</p></li>`);
  return `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Eerst dit verbeteren</title>
<style>body{font:18px/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}li{margin:1rem 0;padding-left:1rem;border-left:4px solid #a33}li.warning{border-color:#b80}p{margin:.2rem 0}p[lang=en]{color:#555}</style>
<script type="module" src="/@vite/client"></script></head>
<body><h1>Eerst dit verbeteren</h1><p>Deze pagina ververst zichzelf zodra de bestanden kloppen.</p><ul>${rows.join('')}</ul></body></html>`;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
