import { createHash } from 'node:crypto';
import sharp, { type Metadata } from 'sharp';
import type { Picture } from '../../model/picture.ts';
import { readBytes } from '../files/read-bytes.ts';
import type { ContentFile } from '../files/scan-folder.ts';
import type { FieldPlace, IssueLog } from '../issue-log.ts';
import type { LoadCache } from '../load-cache.ts';
import { svgDanger } from './svg-danger.ts';

/** Larger files are scans or mistakes: a photo of 100 megapixels needs less. */
const MOST_BYTES = 100_000_000;
/** A logo that is drawn, not traced. */
const MOST_SVG_BYTES = 1_000_000;
const MOST_PIXELS = 100_000_000;

/** What is known of a picture file once it has been looked at. */
export type PictureFile = Pick<Picture, 'file' | 'path' | 'width' | 'height' | 'format' | 'sha256'>;

type Fault =
  | { readonly rule: 'picture-format' | 'picture-damaged' }
  | { readonly rule: 'picture-too-many-pixels'; readonly megapixels: number }
  | { readonly rule: 'picture-too-large'; readonly bytes: number; readonly most: number }
  | { readonly rule: 'file-unreadable'; readonly why: string }
  | { readonly rule: 'svg-unsafe'; readonly what: string };
type Seen = { readonly picture: Omit<PictureFile, 'file' | 'path'> } | { readonly fault: Fault };

/** Looks at picture files, each once; a fault is told at every place that names the picture. */
export interface PictureReader {
  read(file: ContentFile, at: FieldPlace, options?: { readonly svg?: boolean }): Promise<PictureFile | undefined>;
}

export function createPictureReader(log: IssueLog, cache: LoadCache | undefined): PictureReader {
  const looked = new Map<string, Promise<Seen>>();
  return {
    async read(file, at, { svg = false } = {}) {
      const seen = looked.get(file.path) ?? look(file, cache);
      looked.set(file.path, seen);
      const result = await seen;
      if ('fault' in result) {
        tell(result.fault, file.path, at, log);
        return undefined;
      }
      if (result.picture.format === 'svg' && !svg) {
        log.add(at, 'picture-svg', file.path);
        return undefined;
      }
      return { ...result.picture, file: file.absolute, path: file.path };
    },
  };
}

function tell(fault: Fault, name: string, at: FieldPlace, log: IssueLog): void {
  if (fault.rule === 'picture-too-many-pixels') log.add(at, fault.rule, name, fault.megapixels);
  else if (fault.rule === 'picture-too-large') log.add(at, fault.rule, name, fault.bytes, fault.most);
  else if (fault.rule === 'file-unreadable') log.add(at, fault.rule, fault.why);
  else if (fault.rule === 'svg-unsafe') log.add(at, fault.rule, fault.what);
  else log.add(at, fault.rule, name);
}

async function look(file: ContentFile, cache: LoadCache | undefined): Promise<Seen> {
  const bytes = await readBytes(file, MOST_BYTES);
  if (!Buffer.isBuffer(bytes) && 'bytes' in bytes) return { fault: { rule: 'picture-too-large', bytes: bytes.bytes, most: MOST_BYTES } };
  if (!Buffer.isBuffer(bytes)) return { fault: { rule: 'file-unreadable', why: bytes.why } };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = cache?.get(`picture ${sha256}`) as Seen | undefined;
  if (known !== undefined) return known;
  const seen = await examine(bytes, sha256);
  cache?.set(`picture ${sha256}`, seen);
  return seen;
}

async function examine(bytes: Buffer, sha256: string): Promise<Seen> {
  const start = bytes.subarray(0, 1000).toString('utf8').replace(/^\uFEFF/u, '').trimStart();
  if (/^<(?:\?xml|!--|!DOCTYPE|svg)/iu.test(start)) {
    if (bytes.length > MOST_SVG_BYTES) return { fault: { rule: 'picture-too-large', bytes: bytes.length, most: MOST_SVG_BYTES } };
    const text = bytes.toString('utf8');
    if (!/<(?:[\w-]+:)?svg[\s>]/iu.test(text)) return { fault: { rule: 'picture-format' } };
    const what = svgDanger(text);
    if (what !== undefined) return { fault: { rule: 'svg-unsafe', what } };
    const drawn = await sharp(bytes).metadata().then(() => true, () => false);
    return drawn ? { picture: { width: 0, height: 0, format: 'svg', sha256 } } : { fault: { rule: 'picture-damaged' } };
  }
  const metadata = await sharp(bytes, { limitInputPixels: false }).metadata().catch(() => undefined);
  const format = metadata === undefined ? undefined : formatOf(metadata);
  if (metadata === undefined || format === undefined) return { fault: { rule: looksLikePicture(bytes) ? 'picture-damaged' : 'picture-format' } };
  const { width, height } = metadata.autoOrient;
  if (width * height > MOST_PIXELS) return { fault: { rule: 'picture-too-many-pixels', megapixels: Math.ceil((width * height) / 1e6) } };
  // Decoding at an eighth of the size reads the whole file and costs little; only so is one found that ends early.
  const whole = await sharp(bytes, { failOn: 'truncated' }).resize({ width: Math.max(1, Math.ceil(width / 8)) }).raw().toBuffer().then(() => true, () => false);
  return whole ? { picture: { width, height, format, sha256 } } : { fault: { rule: 'picture-damaged' } };
}

function formatOf({ format, compression }: Metadata): Picture['format'] | undefined {
  if (format === 'jpeg' || format === 'png' || format === 'webp' || format === 'tiff') return format;
  return (format === 'heif' && compression === 'av1') || (format as string) === 'avif' ? 'avif' : undefined;
}

/** First bytes of JPEG, PNG, WebP, AVIF and TIFF: enough to tell a damaged picture from no picture. */
function looksLikePicture(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, 12);
  return start.startsWith('\u00FF\u00D8\u00FF') || start.startsWith('\u0089PNG') || /^RIFF....WEBP/su.test(start) || /^....ftypavi[fs]/su.test(start)
    || start.startsWith('II*\0') || start.startsWith('MM\0*');
}
