import type { IsoDate } from '../model/iso-date.ts';
import type { Language } from '../model/language.ts';
import type { ProjectStatus } from '../model/project.ts';
import type { Block } from './blocks.ts';
import type { Drawing, DrawnCode, DrawnPoint } from './drawing.ts';
import type { Colour } from './palette.ts';
import type { PlacedPicture, PictureOnPage } from './picture-shelf.ts';
import type { Said } from './said.ts';
import type { Sheet } from './sheet.ts';

/** Reader's booklet (tagged, RGB, links) or the pages of the press file (CMYK, bleed, no links). */
export type Medium = 'screen' | 'press';

/** Ordinary letters, or large print for people who see less. */
export type BookletSize = 'normal' | 'large';

/**
 * A whole booklet as plain data: what stands where, in words, numbers, drawings and names of pictures.
 * The Typst template draws it and works nothing out; no text in it is ever read as markup. The vocabulary stands in one
 * file, long as it is, since the template is written with this page beside it.
 */
export interface BookletData {
  readonly medium: Medium;
  readonly size: BookletSize;
  readonly language: Language;
  /** For the file's metadata and the title bar of a reader. */
  readonly title: string;
  readonly author: string;
  /** Day of the statuses; the file's date. */
  readonly date: IsoDate;
  readonly sheet: Sheet;
  readonly palette: Readonly<Record<string, Colour>>;
  readonly symbols: Readonly<Record<ProjectStatus, Drawing>>;
  readonly words: BookletWords;
  /** For running heads: the area on left-hand pages. */
  readonly running: { readonly area: Said };
  readonly cover: Cover;
  readonly sections: readonly Section[];
  /** Useful pages that make the count a multiple of four; none to three of them are printed, the first ones first. */
  readonly filling: readonly Filling[];
  readonly back: BackCover;
  readonly pictures: Readonly<Record<string, PlacedPicture>>;
}

/** Words that the template places itself. */
export interface BookletWords {
  readonly page: string;
  readonly statuses: Readonly<Record<ProjectStatus, string>>;
  readonly asOf: string;
}

export interface Cover {
  readonly title: Said;
  readonly aliases: string;
  readonly edition: Said;
  readonly publisher: Said;
  readonly photo: PictureOnPage | null;
  /** The area's boundary as a figure; null where it has none. */
  readonly face: Drawing | null;
  /** Lines after the boundary, for a cover without a photo. */
  readonly pattern: Drawing | null;
  readonly largePrint: string | null;
}

export interface BackCover {
  readonly heading: string;
  readonly text: Said | null;
  readonly phone: string;
  readonly address: { readonly label: string; readonly text: string; readonly url: string; readonly qr: DrawnCode };
  readonly lines: readonly Said[];
  readonly logo: PictureOnPage | null;
}

export interface Figure {
  readonly figure: string;
  readonly label: Said;
}

export interface ContactLines {
  readonly name: Said;
  readonly role: Said | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly url: string | null;
}

export type Section =
  | ColophonSection | ForewordSection | ContentsSection | GlanceSection | MapSection | WhoSection | VisionSection | YearSection
  | ProjectsSection | NumbersSection | AgendaSection | ContactsSection | StreetsSection | NotesSection;

export interface ColophonSection {
  readonly kind: 'colophon';
  readonly title: string;
  readonly how: {
    readonly lead: string;
    readonly questions: readonly { readonly word: string; readonly means: string }[];
    readonly statusLead: string;
    readonly statuses: readonly { readonly status: ProjectStatus; readonly word: string; readonly means: string }[];
    readonly more: string;
  };
  readonly colophonTitle: string;
  readonly lines: readonly Said[];
}

export interface ForewordSection {
  readonly kind: 'foreword';
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly second: InSecond<{ readonly body: SecondBody }> | null;
  readonly signedBy: Said | null;
}

export interface ContentsSection {
  readonly kind: 'contents';
  readonly title: string;
  /** How deep: 3 names each project, 2 only the themes. */
  readonly depth: 2 | 3;
}

export interface GlanceSection {
  readonly kind: 'glance';
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
  readonly prioritiesTitle: string;
  readonly priorities: readonly { readonly title: Said; readonly why: Said }[];
}

export interface MapSection {
  readonly kind: 'map';
  readonly title: string;
  readonly alt: string;
  readonly drawing: Drawing;
  /** Names of neighbours: middle of a line and its baseline. */
  readonly names: readonly { readonly at: DrawnPoint; readonly text: string }[];
  readonly pins: readonly { readonly at: DrawnPoint; readonly number: number }[];
  readonly scale: { readonly units: number; readonly label: string };
  readonly places: readonly { readonly number: number; readonly title: Said; readonly anchor: string; readonly colour: string }[];
  readonly elsewhereTitle: string;
  readonly elsewhere: readonly { readonly title: Said; readonly anchor: string; readonly colour: string }[];
}

export interface WhoSection {
  readonly kind: 'who';
  readonly title: string;
  readonly people: readonly {
    readonly role: string;
    readonly name: Said;
    readonly text: Said | null;
    readonly lines: readonly Said[];
    readonly phone: string | null;
    readonly email: string | null;
  }[];
  readonly partnersTitle: string;
  readonly partners: readonly { readonly name: Said; readonly kind: string }[];
}

export interface VisionSection {
  readonly kind: 'vision';
  readonly title: string;
  readonly name: Said;
  readonly lines: readonly Said[];
  readonly ambitionsTitle: string;
  readonly ambitions: readonly { readonly title: Said; readonly second: string | null; readonly projects: readonly { readonly title: Said; readonly anchor: string }[] }[];
  readonly noProjects: string;
  readonly blocks: readonly Block[];
  readonly second: InSecond<{ readonly name: string | null; readonly body: SecondBody | null }> | null;
}

export interface YearSection {
  readonly kind: 'year';
  readonly title: string;
  readonly lead: string;
  readonly columns: readonly { readonly title: string; readonly detail: string }[];
  readonly themes: readonly {
    readonly title: Said;
    readonly colour: string;
    readonly rows: readonly {
      readonly title: Said;
      readonly period: string;
      readonly anchor: string;
      readonly status: ProjectStatus;
      /** Parts of the width, 0 to 1. */
      readonly from: number;
      readonly to: number;
      readonly startsEarlier: boolean;
      readonly endsLater: boolean;
    }[];
  }[];
}

export interface ProjectsSection {
  readonly kind: 'projects';
  readonly title: string;
  readonly lead: Said;
  readonly themes: readonly BookletTheme[];
}

export interface BookletTheme {
  readonly title: Said;
  readonly count: string;
  readonly colour: string;
  readonly icon: Drawing | null;
  readonly anchor: string;
  readonly projects: readonly BookletProject[];
}

export interface BookletProject {
  readonly anchor: string;
  readonly title: Said;
  /** The first of the six questions; the summary answers it. */
  readonly what: string;
  readonly summary: Said;
  readonly status: ProjectStatus;
  readonly period: string;
  readonly notice: string | null;
  readonly photo: PictureOnPage | null;
  readonly why: Question;
  /** When, who, costs, you, where: always in this order. */
  readonly questions: readonly Question[];
  /** An answer may be longer than a page: its row of questions goes on over pages. */
  readonly endless: boolean;
  readonly blocks: readonly Block[];
  /** Texts in the language beside the booklet's own; null where the booklet has one language. */
  readonly second: SecondTexts | null;
  readonly photos: readonly PictureOnPage[];
  /** Pictures after the first one float to where a page has room for them. */
  readonly floats: boolean;
  readonly place: ProjectPlace;
  readonly more: { readonly label: string; readonly text: string; readonly url: string; readonly qr: DrawnCode };
}

/** Something in the language that stands beside the booklet's own. */
export type InSecond<T> = T & { readonly lang: Language };

/** A body in the second language: in a column beside the first where both fit there, else under it. */
export interface SecondBody {
  readonly columns: boolean;
  readonly blocks: readonly Block[];
}

/** A project's texts in the second language; null is what it lacks there. Facts stand once, in the first language. */
export type SecondTexts = InSecond<{
  readonly title: string | null;
  readonly what: string;
  readonly summary: string | null;
  readonly why: { readonly word: string; readonly text: string; readonly benefit: Extract<Answer, { kind: 'labelled' }> | null } | null;
  readonly body: SecondBody | null;
}>;

/** How a project stands on its pages; all heights are in lines of the grid. */
export interface ProjectPlace {
  /** Begins on a new page; otherwise under the project before. */
  readonly newPage: boolean;
  /** Height of its photo; null without one. */
  readonly photoLines: number | null;
  /** The photo stands at the foot of the page or the head of the next one, instead of under the title. */
  readonly photoFloats: boolean;
  /** What each later photo gives up of its height. */
  readonly lessLines: number;
  /** Its opening, title to reason, fits on a page and is never parted. */
  readonly whole: boolean;
}

/** One of the six questions with its answer. */
export interface Question {
  readonly word: string;
  readonly answers: readonly Answer[];
}

export type Answer =
  | { readonly kind: 'text'; readonly text: Said; readonly strong: boolean }
  | { readonly kind: 'labelled'; readonly label: string; readonly text: readonly Said[] }
  | { readonly kind: 'status'; readonly status: ProjectStatus; readonly note: Said | null; readonly since: string | null }
  | { readonly kind: 'amounts'; readonly rows: readonly { readonly who: Said; readonly from: string | null; readonly amount: string }[] }
  | { readonly kind: 'contact'; readonly contact: ContactLines };

export interface NumbersSection {
  readonly kind: 'people-and-numbers';
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly statusTitle: string;
  readonly statuses: readonly { readonly status: ProjectStatus; readonly count: number }[];
  readonly moneyTitle: string;
  /** Who pays how much; share is a part of the largest. */
  readonly money: readonly { readonly who: Said; readonly amount: string; readonly share: number }[];
}

export interface AgendaSection {
  readonly kind: 'agenda';
  readonly title: string;
  readonly months: readonly {
    readonly title: string;
    readonly meetings: readonly {
      readonly day: string;
      readonly weekday: string;
      readonly time: string;
      readonly title: Said;
      readonly kind: string;
      readonly place: Said | null;
      readonly project: { readonly title: Said; readonly anchor: string | null } | null;
    }[];
  }[];
  readonly none: string;
  readonly venuesTitle: string;
  readonly venues: readonly { readonly title: Said; readonly address: Said; readonly access: string | null }[];
}

export interface ContactsSection {
  readonly kind: 'contacts';
  readonly title: string;
  readonly report: { readonly title: string; readonly text: Said | null; readonly phone: string };
  readonly contacts: readonly ContactLines[];
}

export interface StreetsSection {
  readonly kind: 'streets';
  readonly title: string;
  readonly lead: string;
  readonly streets: readonly { readonly name: string; readonly anchors: readonly string[] }[];
}

/** Where the filling pages stand. */
export interface NotesSection {
  readonly kind: 'notes';
}

export type Filling =
  | { readonly kind: 'notes'; readonly title: string }
  | { readonly kind: 'idea'; readonly title: string; readonly lead: Said; readonly fields: readonly { readonly label: string; readonly lines: number }[]; readonly end: Said | null }
  | { readonly kind: 'calendar'; readonly title: string; readonly weekdays: readonly string[]; readonly months: readonly CalendarMonth[]; readonly legend: string };

export interface CalendarMonth {
  readonly title: string;
  /** Weekday of the first, Monday is 0. */
  readonly startsOn: number;
  readonly days: number;
  /** Days with a meeting. */
  readonly marked: readonly number[];
}
