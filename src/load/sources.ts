import type { Root } from 'mdast';
import type { z } from 'zod';
import type { areaFields, areaTranslation } from '../model/area.ts';
import type { editionFields, editionTranslation } from '../model/edition.ts';
import type { IndicatorFields } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import type { meetingFields } from '../model/meeting.ts';
import type { MunicipalityFields } from '../model/municipality.ts';
import type { newsFields, newsTranslation } from '../model/news-item.ts';
import type { overviewTranslation, pageFields, pageTranslation, spanningProgrammeFields } from '../model/overview.ts';
import type { partnerFields, partnerTranslation } from '../model/partner.ts';
import type { projectFields, projectTranslation } from '../model/project.ts';
import type { roleFields } from '../model/role.ts';
import type { ThemeFields } from '../model/theme.ts';
import type { visionFields, visionTranslation } from '../model/vision.ts';
import type { YamlData } from './fields/yaml-data.ts';

/** The running text of a file, parsed but with its links and pictures as their author wrote them. */
export interface SourceBody {
  readonly file: string;
  /** Line of the file on which it begins. */
  readonly line: number;
  readonly source: string;
  readonly tree: Root;
}

/** A file whose fields fit their schema. */
export interface SourceFile<F> {
  readonly path: string;
  readonly yaml: YamlData;
  readonly fields: F;
  /** Absent where the file has no running text. */
  readonly body?: SourceBody | undefined;
}

/** A Markdown file with the translations beside it. */
export interface TranslatedFile<F, T> extends SourceFile<F> {
  readonly id: string;
  readonly translations: readonly (SourceFile<T> & { readonly language: Language })[];
}

type Output<S extends z.ZodType> = z.output<S>;
export type PartnerFile = TranslatedFile<Output<typeof partnerFields>, Output<typeof partnerTranslation>>;
export type EditionFile = TranslatedFile<Output<typeof editionFields>, Output<typeof editionTranslation>>;
export type AreaFile = TranslatedFile<Output<typeof areaFields>, Output<typeof areaTranslation>>;
export type VisionFile = TranslatedFile<Output<typeof visionFields>, Output<typeof visionTranslation>>;
export type ProjectFile = TranslatedFile<Output<typeof projectFields>, Output<typeof projectTranslation>>;
export type NewsFile = TranslatedFile<Output<typeof newsFields>, Output<typeof newsTranslation>>;
export type OverviewFile = TranslatedFile<Output<typeof spanningProgrammeFields>, Output<typeof overviewTranslation>>;
export type PageFile = TranslatedFile<Output<typeof pageFields>, Output<typeof pageTranslation>>;

/** Files by id; undefined for one that is there but is at fault, so that what names it is not called unknown as well. */
export type Files<F> = ReadonlyMap<string, F | undefined>;

/** What stands in the folder of one area. */
export interface AreaSources {
  readonly area: AreaFile | undefined;
  readonly vision: VisionFile | undefined;
  /** The vision is there but at fault: its ambitions are not known. */
  readonly visionFaulty: boolean;
  readonly meetings: SourceFile<readonly Output<typeof meetingFields>[]> | undefined;
  readonly projects: Files<ProjectFile>;
  readonly news: Files<NewsFile>;
}

/** A list file; `faulty` where it is there but cannot be used, so that its ids are not known. */
export interface ListSource<F> {
  readonly file: SourceFile<readonly F[]> | undefined;
  readonly faulty: boolean;
}

/** Everything that a content folder says, each file read, parsed and checked by itself; not yet linked. */
export interface Sources {
  readonly municipality: SourceFile<MunicipalityFields> | undefined;
  /** The first is the default; all languages where municipality.yml is at fault. */
  readonly languages: readonly Language[];
  readonly themes: ListSource<ThemeFields>;
  readonly roles: ListSource<Output<typeof roleFields>>;
  readonly indicators: ListSource<IndicatorFields>;
  readonly partners: Files<PartnerFile>;
  readonly editions: Files<EditionFile>;
  readonly programmes: Files<OverviewFile>;
  readonly lessons: Files<OverviewFile>;
  readonly pages: Files<PageFile>;
  readonly areas: ReadonlyMap<string, AreaSources>;
}
