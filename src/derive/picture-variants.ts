import type { Picture } from '../model/picture.ts';

/** One size of a picture on the site. */
export interface PictureVariant {
  /** Site path of the WebP file; its name follows from the bytes of the original, so it never changes meaning. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

const WIDTHS = [480, 960, 1600];

/**
 * The sizes in which the site shows a picture, smallest first, none larger than the picture itself.
 * The build writes exactly these files; an SVG has one, itself.
 */
export function pictureVariants(picture: Picture): readonly PictureVariant[] {
  const name = picture.sha256.slice(0, 16);
  if (picture.format === 'svg') return [{ path: `/_pictures/${name}.svg`, width: picture.width, height: picture.height }];
  const widths = [...WIDTHS.filter((width) => width < picture.width), ...(picture.width <= 1600 ? [picture.width] : [])];
  return widths.map((width) => ({
    path: `/_pictures/${name}-${width}.webp`,
    width,
    height: Math.max(1, Math.round((picture.height * width) / picture.width)),
  }));
}

/** The same size as AVIF, where a municipality wants that beside WebP; undefined for a drawing. */
export function asAvif({ path }: PictureVariant): string | undefined {
  return path.endsWith('.webp') ? path.replace(/webp$/u, 'avif') : undefined;
}

/** Pictures to choose from by their width, as the `srcset` attribute has them. */
export function sourceSet(variants: readonly PictureVariant[], pathOf: (variant: PictureVariant) => string | undefined = ({ path }) => path): string {
  return variants.map((variant) => `${pathOf(variant) ?? variant.path} ${variant.width}w`).join(', ');
}
