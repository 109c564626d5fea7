import { historyOn, statusDay, statusOn } from '../../derive/project-status.ts';
import { wordsIn, type Translate } from '../../i18n/words.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Language } from '../../model/language.ts';
import type { LocalizedText } from '../../model/localized-text.ts';
import type { Area, Edition, Programme, Project } from '../../model/programme.ts';
import type { ProjectStatus } from '../../model/project.ts';
import type { BookletSize, Medium } from '../booklet-data.ts';
import { pictureShelf, type PictureShelf } from '../picture-shelf.ts';
import { said, type Said } from '../said.ts';
import { sheetOf, type Sheet } from '../sheet.ts';
import { bookletProjects } from './booklet-projects.ts';

/** What is asked for: one booklet. */
export interface BookletRequest {
  readonly programme: Programme;
  readonly area: Area;
  readonly edition: Edition;
  readonly language: Language;
  readonly size: BookletSize;
  readonly medium: Medium;
}

/** What every section of a booklet is composed from. */
export interface Composing extends BookletRequest {
  readonly t: Translate;
  /** Statuses are as of this day. */
  readonly day: IsoDate;
  /** What the edition promises in the area, as it was printed where it has been. */
  readonly projects: readonly Project[];
  readonly sheet: Sheet;
  readonly shelf: PictureShelf;
  /** A text in the booklet's language, or in the one that stands in. */
  say(text: LocalizedText): Said;
  statusOf(project: Project): ProjectStatus;
}

/** Gather what the sections of a booklet share. */
export function composing(request: BookletRequest): Composing {
  const { programme, area, edition, language, size, medium } = request;
  const day = statusDay(edition, programme.today);
  return {
    ...request,
    t: wordsIn(language, programme.municipality.terms),
    day,
    projects: bookletProjects(programme, area, edition),
    sheet: sheetOf(programme, size, medium),
    shelf: pictureShelf(medium),
    say: (text) => said(text, language),
    statusOf: (project) => statusOn(project, day),
  };
}

/** Name under which a project's page is found in the booklet. */
export const projectAnchor = (project: Pick<Project, 'code'>) => `project-${project.code}`;

/** The part of a project's history that the booklet may know. */
export const knownHistory = ({ day }: Composing, project: Project) => historyOn(project, day);
