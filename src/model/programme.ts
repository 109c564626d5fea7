import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import type { Root } from 'mdast';
import type { BudgetPurpose } from './budget-entry.ts';
import type { Person } from './contact.ts';
import type { EditionStatus } from './edition.ts';
import type { IsoDate } from './iso-date.ts';
import type { Language } from './language.ts';
import type { LocalizedText } from './localized-text.ts';
import type { MeetingKind } from './meeting.ts';
import type { BookletSection, MunicipalityFields } from './municipality.ts';
import type { PartnerKind } from './partner.ts';
import type { Period, PeriodBound } from './period.ts';
import type { Picture } from './picture.ts';
import type { PrinterId } from './printer-profile.ts';
import type { CanvasBlock, CostOrigin, ImplementationFacet, Initiator, ParticipationLevel, Phase, ProjectStatus } from './project.ts';

/**
 * Everything a content folder says, linked and read-only: what every output is made from.
 * It holds nothing that may not be public: internal projects, photos without consent and small counts are gone.
 * It is plain data (no functions, no class instances), so it can be handed to a worker.
 */
export interface Programme {
  /** The day that counts as today. */
  readonly today: IsoDate;
  readonly municipality: Municipality;
  readonly themes: readonly Theme[];
  readonly roles: readonly Role[];
  readonly partners: readonly Partner[];
  /** Oldest first. Drafts are among them: outputs use `publicEditions`. */
  readonly editions: readonly Edition[];
  /** Areas of today and ended ones, by id. */
  readonly areas: readonly Area[];
  /** Public projects, by area id and project id; each once. */
  readonly projects: readonly Project[];
  /** All meetings, earliest first. */
  readonly meetings: readonly Meeting[];
  /** All news, newest first. */
  readonly news: readonly NewsItem[];
  readonly spanningProgrammes: readonly SpanningProgramme[];
  readonly lessons: readonly Lesson[];
  readonly pages: readonly Page[];
  readonly indicators: readonly Indicator[];
  readonly budgets: readonly BudgetEntry[];
  readonly distribution: readonly DistributionRow[];
  readonly printedRecords: readonly PrintedRecord[];
}

/** A Markdown text per language, the default language first; no key where there is no text. */
export type LocalizedBody = Readonly<Partial<Record<Language, Body>>>;

export interface Body {
  /** Checked tree: links are site paths (`/oost/bomen/`) or absolute; pictures are keys of `pictures`. */
  readonly tree: Root;
  /** Pictures that the body shows, by the `url` their node has. */
  readonly pictures: Readonly<Record<string, Picture>>;
  /** Tables of `::table{csv}`, by the `csv` attribute; first row is the header. */
  readonly tables: Readonly<Record<string, readonly (readonly string[])[]>>;
}

export interface Municipality {
  readonly name: LocalizedText;
  /** The first is the default. */
  readonly languages: readonly Language[];
  /** Absolute, without a slash at its end. */
  readonly site: string;
  readonly currentEdition: string;
  readonly report: { readonly phone: string; readonly url?: string | undefined; readonly text?: LocalizedText | undefined };
  readonly contact: { readonly email?: string | undefined; readonly phone?: string | undefined; readonly address?: LocalizedText | undefined; readonly url?: string | undefined };
  readonly notice?: LocalizedText | undefined;
  readonly style: {
    readonly accent: string;
    readonly logo?: Picture | undefined;
    /** Paths on this machine. */
    readonly tokensFile?: string | undefined;
    readonly fontFiles: readonly string[];
  };
  /** Whether the site has its photos as AVIF too. */
  readonly avif?: boolean | undefined;
  readonly budgetRule?: MunicipalityFields['budgetRule'];
  readonly smallCount: number;
  readonly booklets: {
    readonly languages: readonly Language[];
    readonly sections: readonly BookletSection[];
    /** The booklet of the first language has the texts of the second one beside its own. */
    readonly sideBySide?: readonly [first: Language, second: Language] | undefined;
  };
  readonly press: PressSettings;
  readonly terms: Readonly<Record<string, LocalizedText>>;
  readonly jargon: Readonly<Record<string, LocalizedText>>;
  readonly synonyms: readonly (readonly string[])[];
}

/** What the printer needs, defaults filled in. */
export interface PressSettings {
  /** Kind of printer; `offset` where absent. */
  readonly printer?: PrinterId | undefined;
  /** Crop marks and overprinting black text; the printer's where absent. */
  readonly marks?: boolean | undefined;
  readonly overprintBlack?: boolean | undefined;
  readonly trimMm: readonly [width: number, height: number];
  readonly bleedMm: number;
  readonly safeMm: number;
  /** Path on this machine; the bundled FOGRA39 profile where absent. */
  readonly profileFile?: string | undefined;
  readonly condition?: string | undefined;
  readonly inkLimitPercent: number;
  readonly minimumDpi: number;
  readonly paper: { readonly inside: Paper; readonly cover?: Paper | undefined };
  /** Undefined where it follows from how thick the booklet is. */
  readonly binding?: 'saddle-stitch' | 'perfect' | 'none' | undefined;
  readonly spareRate: number;
  readonly bundle: { readonly copies: number; readonly kg: number };
  readonly respectRefusals: boolean;
}

export interface Paper {
  readonly gsm: number;
  readonly coated: boolean;
}

export interface Theme {
  readonly id: string;
  readonly title: LocalizedText;
  readonly icon?: string | undefined;
  /** `#rrggbb`, a default one where the author gave none. */
  readonly colour: string;
}

export interface Role {
  readonly id: string;
  readonly title: LocalizedText;
  readonly body: LocalizedBody;
}

export interface Contact {
  readonly name?: string | undefined;
  readonly role?: LocalizedText | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly url?: string | undefined;
}

export interface Partner {
  readonly id: string;
  readonly title: LocalizedText;
  readonly kind: PartnerKind;
  readonly short?: LocalizedText | undefined;
  readonly contact?: Contact | undefined;
  /** Areas where it works; empty means all. */
  readonly areas: readonly Area[];
  readonly logo?: Picture | undefined;
  readonly mandate?: {
    readonly members?: number | undefined;
    readonly chosen?: LocalizedText | undefined;
    readonly meets?: LocalizedText | undefined;
    readonly since?: IsoDate | undefined;
  } | undefined;
  readonly body: LocalizedBody;
}

export interface Edition {
  readonly id: string;
  readonly title: LocalizedText;
  readonly period: Period;
  readonly asOf: IsoDate;
  readonly copyDeadline: IsoDate;
  readonly signOffBy?: IsoDate | undefined;
  readonly delivery?: { readonly from: IsoDate; readonly to: IsoDate } | undefined;
  readonly lookBackAt?: Edition | undefined;
  readonly status: EditionStatus;
  readonly signedBy?: LocalizedText | undefined;
  readonly body: LocalizedBody;
}

export interface Venue {
  readonly id: string;
  readonly title: LocalizedText;
  readonly address: LocalizedText;
  readonly accessible?: boolean | undefined;
  readonly url?: string | undefined;
}

export interface YearlyCount {
  readonly year: number;
  readonly value: number;
}

export interface Area {
  readonly id: string;
  readonly title: LocalizedText;
  readonly aliases: readonly string[];
  readonly kind: 'district' | 'village';
  /** By year, oldest first. */
  readonly inhabitants: readonly YearlyCount[];
  readonly households: readonly YearlyCount[];
  readonly manager: Person;
  readonly alderman: Person;
  readonly panel?: Partner | undefined;
  readonly socialTeam?: Partner | undefined;
  readonly venues: readonly Venue[];
  readonly boundary?: Polygon | MultiPolygon | undefined;
  readonly cover?: Picture | undefined;
  /** `#rrggbb`, a default one where the author gave none. */
  readonly accent: string;
  readonly validFrom?: IsoDate | undefined;
  readonly validTo?: IsoDate | undefined;
  readonly mergedInto?: Area | undefined;
  /** Its last day is past. With `mergedInto`, its own pages give way to a redirect. */
  readonly ended: boolean;
  readonly priorities: readonly { readonly title: LocalizedText; readonly why: LocalizedText }[];
  readonly body: LocalizedBody;
  readonly vision?: Vision | undefined;
  /** Projects of its own folder and those that name it among their further areas, by id. */
  readonly projects: readonly Project[];
  /** Earliest first. */
  readonly meetings: readonly Meeting[];
  /** News of its own folder and news that names it, newest first. */
  readonly news: readonly NewsItem[];
}

export interface Ambition {
  readonly id: string;
  readonly title: LocalizedText;
}

export interface Vision {
  readonly title: LocalizedText;
  readonly by: Partner;
  readonly adopted: IsoDate;
  readonly period: Period;
  readonly ambitions: readonly Ambition[];
  readonly body: LocalizedBody;
}

export interface HistoryEntry {
  readonly date: IsoDate;
  readonly status: ProjectStatus;
  readonly note?: LocalizedText | undefined;
}

export interface Costs {
  readonly totalEur: number;
  readonly sources: readonly { readonly partner: Partner; readonly amountEur: number; readonly from?: CostOrigin | undefined }[];
}

export type Location =
  | { readonly kind: 'point'; readonly point: Position }
  | { readonly kind: 'shape'; readonly geometry: Geometry }
  | { readonly kind: 'address'; readonly address: LocalizedText };

export interface Project {
  readonly id: string;
  /** The area whose folder it stands in. */
  readonly area: Area;
  readonly furtherAreas: readonly Area[];
  /** Five characters; the short address is `/k/<code>/`. */
  readonly code: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly why: LocalizedText;
  readonly themes: readonly Theme[];
  readonly lead: Partner;
  /** The other partners, without the lead. */
  readonly partners: readonly Partner[];
  readonly initiator: Initiator;
  readonly spanningProgrammes: readonly SpanningProgramme[];
  /** Editions that promise it, oldest first, drafts among them. */
  readonly editions: readonly Edition[];
  readonly period: Period;
  /** Whole history, oldest first; entries after today do not count yet: use `historyOn`. */
  readonly history: readonly HistoryEntry[];
  readonly phase?: Phase | undefined;
  readonly participation?: ParticipationLevel | undefined;
  readonly ambitions: readonly Ambition[];
  readonly streets: readonly string[];
  readonly location?: Location | undefined;
  readonly costs?: Costs | undefined;
  readonly targets: readonly { readonly indicator: Indicator; readonly from: number; readonly to: number; readonly by: PeriodBound; readonly owners: readonly Role[] }[];
  readonly agreements: readonly { readonly who: Partner; readonly what: LocalizedText; readonly by: IsoDate; readonly kept?: IsoDate | undefined }[];
  readonly canvas: Readonly<Partial<Record<CanvasBlock, LocalizedText>>>;
  readonly implementation: Readonly<Partial<Record<ImplementationFacet, LocalizedText>>>;
  readonly decisions: readonly { readonly title: LocalizedText; readonly url?: string | undefined }[];
  readonly benefit?: LocalizedText | undefined;
  readonly risks?: LocalizedText | undefined;
  /** Photos with consent, in the author's order. */
  readonly photos: readonly Picture[];
  /** Its own contact, or else the lead's. */
  readonly contact?: Contact | undefined;
  readonly lesson?: Lesson | undefined;
  readonly signedOff: readonly { readonly partner: Partner; readonly date: IsoDate }[];
  readonly urgent?: { readonly until: IsoDate; readonly text: LocalizedText } | undefined;
  readonly body: LocalizedBody;
  /** SHA-256 of the body's source in the default language, hex; part of the printed record. */
  readonly bodySha256: string;
}

export interface Meeting {
  readonly id: string;
  readonly area: Area;
  readonly title: LocalizedText;
  readonly kind: MeetingKind;
  /** Local time in Europe/Amsterdam, `2027-03-12T19:30`. */
  readonly start: string;
  readonly end: string;
  readonly venue?: Venue | undefined;
  /** Where, in free text, when it is no venue of the area. */
  readonly place?: LocalizedText | undefined;
  readonly project?: Project | undefined;
  readonly minutes?: { readonly url: string } | { readonly file: string; readonly name: string } | undefined;
}

export interface NewsItem {
  /** `<date>-<slug>`, as the file is called. */
  readonly id: string;
  readonly area: Area;
  readonly furtherAreas: readonly Area[];
  readonly title: LocalizedText;
  readonly date: IsoDate;
  readonly projects: readonly Project[];
  readonly urgent?: { readonly until: IsoDate } | undefined;
  readonly photos: readonly Picture[];
  readonly body: LocalizedBody;
}

export interface SpanningProgramme {
  readonly id: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly themes: readonly Theme[];
  readonly areas: readonly Area[];
  readonly body: LocalizedBody;
}

export type Lesson = SpanningProgramme;

export interface Page {
  readonly id: string;
  readonly title: LocalizedText;
  readonly summary?: LocalizedText | undefined;
  /** MDX source per language, front matter taken off. */
  readonly source: Readonly<Partial<Record<Language, string>>>;
  readonly body: LocalizedBody;
}

export interface Indicator {
  readonly id: string;
  readonly title: LocalizedText;
  readonly unit: LocalizedText;
  readonly domain: string;
  readonly source: { readonly title: LocalizedText; readonly url?: string | undefined; readonly licence?: string | undefined };
  readonly better: 'higher' | 'lower' | 'neither';
  readonly decimals: number;
  /** By area id and year. A suppressed value is null: its count is below the bound. */
  readonly values: readonly { readonly area: Area; readonly year: number; readonly value: number | null; readonly suppressed: boolean }[];
}

export interface BudgetEntry {
  readonly area: Area;
  readonly year: number;
  readonly date: IsoDate;
  readonly initiative: string;
  readonly applicant: string;
  readonly purpose: BudgetPurpose;
  readonly grantedEur: number;
  readonly spentEur?: number | undefined;
  readonly note?: string | undefined;
}

export interface DistributionRow {
  /** Four or six characters, `8911` or `8911AB`. */
  readonly postcode: string;
  readonly area: Area;
  readonly households: number;
  readonly noUnaddressed: number;
}

/** What an edition promised in an area, written when it went to print. */
export interface PrintedRecord {
  readonly edition: string;
  readonly area: string;
  readonly printedOn: IsoDate;
  readonly booklet: { readonly file: string; readonly sha256: string; readonly pages: number };
  readonly projects: readonly {
    readonly project: string;
    readonly code: string;
    readonly title: string;
    readonly summary: string;
    readonly lead: string;
    readonly period: Period;
    readonly costs: unknown;
    readonly status: ProjectStatus;
    readonly bodySha256: string;
  }[];
  /** Path on this machine of the booklet that was printed, where it stands beside the record. */
  readonly bookletFile?: string | undefined;
}
