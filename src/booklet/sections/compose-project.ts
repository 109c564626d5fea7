import { formatDate, formatPeriod, formatPeriodShort } from '../../i18n/dates.ts';
import { formatEuros } from '../../i18n/money.ts';
import { wordsIn } from '../../i18n/words.ts';
import { shortPath } from '../../model/address.ts';
import type { Contact, Project } from '../../model/programme.ts';
import type { Answer, BookletProject, ContactLines, Question, SecondTexts } from '../booklet-data.ts';
import { placeWide, type Block } from '../blocks.ts';
import { qrDrawing } from '../qr-drawing.ts';
import { ENDLESS, oneLine, wordsOf, type Said } from '../said.ts';
import { bodyBlocks, bodyIn, typed } from './body-blocks.ts';
import { knownHistory, projectAnchor, type Composing } from './composing.ts';
import { besideBody, besideText, forColumn, secondLanguage } from './side-by-side.ts';

/** One project as the booklet prints it, but for its place: the six questions, the body, the code that leads to today's state. */
export function composeProject(composing: Composing, project: Project): Omit<BookletProject, 'place'> {
  const { programme, language, say, statusOf, t, shelf, sheet } = composing;
  const written = bodyBlocks(composing, project.body, { under: 3, bodyId: project.code });
  const second = secondTexts(composing, project);
  // Beside each other two bodies have no room for a picture: it stands over the full width, outside the columns.
  const isOut = (block: Block) => second?.body?.columns === true && block.kind === 'photo';
  const blocks = written.filter((block) => !isOut(block));
  const inBody = picturesIn(written);
  const place = (picture: Project['photos'][number]) => placeWide({ shelf, sheet }, picture, say(picture.alt));
  const photos = project.photos.map(place).filter(({ name }) => !inBody.has(name));
  const further = [...photos.slice(1), ...written.flatMap((block) => (block.kind === 'photo' && isOut(block) ? [block.picture] : []))];
  const questions = questionsOf(composing, project);
  const url = `${programme.municipality.site}${shortPath(project.code)}`;
  return {
    anchor: projectAnchor(project),
    title: say(project.title),
    what: t('question.what'),
    summary: say(project.summary),
    status: statusOf(project),
    period: formatPeriodShort(project.period, language, t),
    notice: languageNotice(composing, project),
    photo: photos[0] ?? null,
    why: { word: t('question.why'), answers: whyAnswers(composing, project) },
    questions,
    endless: questions.some(({ answers }) => answers.some(isEndless)),
    blocks,
    second,
    photos: further,
    floats: further.length > 0 || blocks.some(({ kind }) => kind === 'photo'),
    more: { label: t('booklet.latest'), text: typed(url), url, qr: qrDrawing(url, composing.medium) },
  };
}

function secondTexts(composing: Composing, project: Project): SecondTexts | null {
  const second = secondLanguage(composing);
  if (!second) return null;
  const t = wordsIn(second, composing.programme.municipality.terms);
  const [summary, why, benefit] = [project.summary, project.why, project.benefit].map((each) => {
    const found = besideText(composing, second, each);
    return found === null || composing.size === 'large' ? found : forColumn(found, second);
  });
  const texts: SecondTexts = {
    lang: second,
    title: besideText(composing, second, project.title),
    what: t('question.what'),
    summary: summary ?? null,
    why: why ? { word: t('question.why'), text: why, benefit: benefit ? { kind: 'labelled', label: t('benefit'), text: [benefit] } : null } : null,
    body: besideBody(composing, second, project.body, { under: 3, bodyId: project.code }),
  };
  return [texts.title, texts.summary, texts.why, texts.body].every((each) => each === null) ? null : texts;
}

function questionsOf(composing: Composing, project: Project): readonly Question[] {
  const { t } = composing;
  return [
    { word: t('question.when'), answers: whenAnswers(composing, project) },
    { word: t('question.who'), answers: whoAnswers(composing, project) },
    { word: t('question.costs'), answers: costAnswers(composing, project) },
    { word: t('question.you'), answers: youAnswers(composing, project) },
    { word: t('question.where'), answers: whereAnswers(composing, project) },
  ].filter(({ answers }) => answers.length > 0);
}

function isEndless(answer: Answer): boolean {
  if (answer.kind === 'text') return wordsOf(answer.text).length > ENDLESS;
  return answer.kind === 'status' && answer.note !== null && wordsOf(answer.note).length > ENDLESS;
}

function whyAnswers({ say, t }: Composing, project: Project): Answer[] {
  return [
    text(say(project.why)),
    ...(project.benefit ? [{ kind: 'labelled', label: t('benefit'), text: [say(project.benefit)] } as const] : []),
  ];
}

function whenAnswers(composing: Composing, project: Project): Answer[] {
  const { language, say, t, statusOf } = composing;
  const last = knownHistory(composing, project).at(-1);
  return [
    text(formatPeriod(project.period, language, t)),
    {
      kind: 'status',
      status: statusOf(project),
      note: last?.note ? say(last.note) : null,
      since: last ? t('booklet.since', { date: formatDate(last.date, language) }) : null,
    },
  ];
}

function whoAnswers({ say, t }: Composing, project: Project): Answer[] {
  const partners = project.partners.map((partner) => say(partner.title));
  return [
    { kind: 'labelled', label: t('lead'), text: [say(project.lead.title)] },
    ...(partners.length > 0 ? [{ kind: 'labelled', label: t('booklet.with'), text: partners } as const] : []),
    text(t('booklet.initiated-by', { who: t(`initiator.${project.initiator}`) })),
  ];
}

function costAnswers({ language, say, t }: Composing, { costs }: Project): Answer[] {
  if (!costs) return [text(t('costs.none'))];
  const rows = costs.sources.map(({ partner, amountEur, from }) => ({
    who: say(partner.title),
    from: from ? t(`origin.${from}`) : null,
    amount: formatEuros(amountEur, language),
  }));
  return [text(formatEuros(costs.totalEur, language), true), ...(rows.length > 0 ? [{ kind: 'amounts', rows } as const] : [])];
}

function youAnswers(composing: Composing, project: Project): Answer[] {
  const { t } = composing;
  const contact = project.contact && contactLines(composing, project.contact, project.lead.title);
  return [
    ...(project.participation ? [text(t(`participation.${project.participation}`))] : []),
    ...(contact ? [{ kind: 'contact', contact } as const] : []),
  ];
}

function whereAnswers({ say }: Composing, project: Project): Answer[] {
  const address = project.location?.kind === 'address' ? [text(say(project.location.address))] : [];
  const streets = project.streets.map(oneLine);
  return [...address, ...(streets.length > 0 ? [text(streets.join(', '))] : [])];
}

/** Whom to call, in the lines of a booklet; without a name the organisation stands for the person. */
export function contactLines({ say }: Pick<Composing, 'say'>, contact: Contact, organisation: Parameters<Composing['say']>[0]): ContactLines {
  return {
    name: contact.name ? oneLine(contact.name) : say(organisation),
    role: contact.role ? say(contact.role) : contact.name ? say(organisation) : null,
    phone: contact.phone ?? null,
    email: contact.email ?? null,
    url: contact.url ?? null,
  };
}

/** Says that another language stands in, where title, reason or body are not there in the booklet's own. */
function languageNotice({ say, language, t }: Composing, project: Project): string | null {
  const texts = [project.title, project.summary, project.why].map(say).map((text_) => (typeof text_ === 'string' ? language : text_.lang));
  const standIn = [...texts, bodyIn(project.body, language)?.language ?? language].find((each) => each !== language);
  if (!standIn) return null;
  return `${t('translation.missing')} ${t('translation.shown', { language: t(`language.in.${standIn}`) })}`;
}

function picturesIn(blocks: readonly Block[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      if ('picture' in node && typeof node.picture === 'object' && node.picture !== null && 'name' in node.picture) found.add(String(node.picture.name));
      else Object.values(node).forEach(visit);
    }
  };
  visit(blocks);
  return found;
}

const text = (value: Said, strong = false): Answer => ({ kind: 'text', text: value, strong });
