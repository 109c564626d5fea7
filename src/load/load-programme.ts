import { stat } from 'node:fs/promises';
import type { IsoDate } from '../model/iso-date.ts';
import { sortIssues, type Issue } from '../model/issue.ts';
import type { Programme } from '../model/programme.ts';
import type { SourceText } from '../model/source-text.ts';
import { UserError } from '../model/user-error.ts';
import { createAttachments } from './files/attachments.ts';
import { filePlace } from './files/file-place.ts';
import { scanFolder } from './files/scan-folder.ts';
import { createIssueLog } from './issue-log.ts';
import { createAddresses } from './link/addresses.ts';
import type { LinkContext } from './link/context.ts';
import { linkProgramme } from './link/link-programme.ts';
import { createPhotoConsent } from './link/photo-consent.ts';
import type { LoadCache } from './load-cache.ts';
import { createPictureReader } from './pictures/read-picture.ts';
import { readSources, type PlacedFile } from './read-sources.ts';
import { reportUnusedFiles } from './report-unused-files.ts';
import { createSourceTexts } from './source-texts.ts';

export interface LoadOptions {
  readonly contentDir: string;
  /** The day that counts as today. */
  readonly today: IsoDate;
  readonly cache?: LoadCache | undefined;
  /** Whether news of a day still to come is in the programme, as people want to see it before they publish it. */
  readonly newsToCome?: boolean | undefined;
}

/** What a content folder says. */
export interface Loaded {
  /** Undefined while there are errors. */
  readonly programme: Programme | undefined;
  /** All faults, errors and warnings, in the order people mend them. */
  readonly issues: readonly Issue[];
  /** Every text as its author wrote it, for checks. */
  readonly texts: readonly SourceText[];
  /** How many news items wait for their day, and are not in the programme. */
  readonly waitingNews: number;
}

/**
 * The one door to a content folder: every file is read once and checked by itself, then all are linked into one
 * programme. Faults of content are issues, all at once; a folder that is not there is a `UserError`.
 */
export async function loadProgramme({ contentDir, today, cache, newsToCome = false }: LoadOptions): Promise<Loaded> {
  if (!(await isFolder(contentDir))) throw new UserError(`There is no content folder ${contentDir}. Name one with --content DIR.`);
  const log = createIssueLog();
  const folder = await scanFolder(contentDir, log);
  const placed = [...folder.files.values()].flatMap((file): PlacedFile[] => {
    const place = filePlace(file.path, log);
    return place === undefined ? [] : [{ ...file, place }];
  });
  const texts = createSourceTexts();
  const sources = await readSources(folder, placed, { log, texts, cache });
  const attachments = createAttachments(folder, log);
  const context: LinkContext = {
    log,
    sources,
    texts,
    languages: [...new Set(sources.languages)],
    today,
    attachments,
    pictures: createPictureReader(log, cache),
    addresses: createAddresses(sources, today),
    consent: createPhotoConsent(sources),
  };
  const { programme, waitingNews } = await linkProgramme(context, placed, newsToCome);
  reportUnusedFiles(placed, attachments.named, log);
  return { programme: log.hasErrors ? undefined : programme, issues: sortIssues(log.issues), texts: texts.all(sources.languages[0] ?? 'nl'), waitingNews };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then((found) => found.isDirectory(), () => false);
}
