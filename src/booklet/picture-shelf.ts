import type { Picture } from '../model/picture.ts';
import type { Medium } from './booklet-data.ts';
import type { Said } from './said.ts';

/** A picture as it stands on a page: a name in `pictures`, its size there, and what is said of it. */
export interface PictureOnPage {
  readonly name: string;
  readonly alt: Said;
  readonly credit: string | null;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
}

/** A picture file and the size it has on paper: what is needed to make the pixels. */
export interface PlacedPicture {
  /** Path on this machine; never handed to the typesetter, never part of a cache key. */
  readonly file: string;
  /** Path in the content folder, to name it in messages. */
  readonly path: string;
  readonly sha256: string;
  readonly format: Picture['format'];
  readonly pixels: readonly [width: number, height: number];
  /** Millimetres; the picture is cut to this shape. */
  readonly width: number;
  readonly height: number;
}

export interface PictureShelf {
  /** Put a picture on a page; the same picture in the same size is made once. */
  place(picture: Picture, size: { readonly width: number; readonly height: number }, alt: Said): PictureOnPage;
  readonly placed: Readonly<Record<string, PlacedPicture>>;
}

/** Collects the pictures of one booklet while it is composed. */
export function pictureShelf(medium: Medium): PictureShelf {
  const placed: Record<string, PlacedPicture> = {};
  return {
    placed,
    place(picture, size, alt) {
      const [width, height] = [hundredth(size.width), hundredth(size.height)];
      const name = `${picture.sha256.slice(0, 16)}-${Math.round(width * 100)}x${Math.round(height * 100)}.${picture.format === 'svg' && medium === 'screen' ? 'svg' : 'jpg'}`;
      placed[name] = {
        file: picture.file, path: picture.path, sha256: picture.sha256, format: picture.format,
        pixels: [picture.width, picture.height], width, height,
      };
      return { name, alt, credit: picture.credit ?? null, width, height };
    },
  };
}

const hundredth = (millimetres: number) => Math.round(millimetres * 100) / 100;
