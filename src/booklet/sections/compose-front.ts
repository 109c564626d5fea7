import { formatDate } from '../../i18n/dates.ts';
import { PROJECT_STATUSES } from '../../model/project.ts';
import { areaPartPath, pathIn } from '../../model/address.ts';
import type { ColophonSection, ContentsSection, ForewordSection } from '../booklet-data.ts';
import { oneLine, wordsOf, type Said } from '../said.ts';
import { bodyBlocks, typed } from './body-blocks.ts';
import type { Composing } from './composing.ts';
import { besideBody, secondLanguage } from './side-by-side.ts';

/** More projects than this, and the contents page names themes only: a list of hundreds is no overview. */
const PROJECTS_IN_CONTENTS = 60;

const QUESTIONS = ['what', 'why', 'when', 'who', 'costs', 'you'] as const;

/** How to read the booklet, and who publishes it. */
export function composeColophon(composing: Composing): ColophonSection {
  const { t } = composing;
  return {
    kind: 'colophon',
    title: t('how-to-read'),
    how: {
      lead: t('booklet.how.lead'),
      questions: QUESTIONS.map((question) => ({ word: t(`question.${question}`), means: t(`question.${question}.means`) })),
      statusLead: t('booklet.how.status'),
      statuses: PROJECT_STATUSES.map((status) => ({ status, word: t(`status.${status}`), means: t(`status.${status}.means`) })),
      more: t('booklet.how.more'),
    },
    colophonTitle: t('colophon'),
    lines: colophonLines(composing),
  };
}

function colophonLines({ programme, area, edition, day, language, size, t, say }: Composing): Said[] {
  const { municipality } = programme;
  const [first = language] = municipality.languages;
  const { contact } = municipality;
  const publisher = [wordsOf(say(municipality.name)), contact.address && wordsOf(say(contact.address))].filter(Boolean).join(', ');
  const questions = [contact.phone, contact.email].filter((line) => line !== undefined).join(', ');
  const booklets = `${municipality.site}${pathIn(areaPartPath(area.id, 'booklets'), language, first)}`;
  return [
    `${wordsOf(say(edition.title))}, ${wordsOf(say(area.title))}`,
    t('booklet.publisher', { publisher }),
    ...(questions ? [t('booklet.editors', { contact: oneLine(questions) })] : []),
    t('booklet.as-of', { date: formatDate(day, language), site: typed(municipality.site) }),
    ...(size === 'normal' ? [t('booklet.other-size', { address: typed(booklets) })] : []),
    ...(municipality.notice ? [say(municipality.notice)] : []),
  ];
}

export function composeForeword(composing: Composing): ForewordSection | null {
  const { edition, say, t } = composing;
  const blocks = bodyBlocks(composing, edition.body, { under: 1, bodyId: 'foreword' });
  if (blocks.length === 0) return null;
  const second = secondLanguage(composing);
  const body = second && besideBody(composing, second, edition.body, { under: 1, bodyId: 'foreword' });
  return { kind: 'foreword', title: t('foreword'), blocks, second: second && body ? { lang: second, body } : null, signedBy: edition.signedBy ? say(edition.signedBy) : null };
}

export function composeContents({ projects, t }: Composing): ContentsSection {
  return { kind: 'contents', title: t('contents'), depth: projects.length > PROJECTS_IN_CONTENTS ? 2 : 3 };
}
