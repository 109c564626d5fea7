import { contrastRatio, readableOn, TEXT_CONTRAST } from '../../model/contrast.ts';
import type { Place } from '../../model/issue.ts';
import type { LinkContext } from './context.ts';

/** Covers carry white letters on an accent, and links stand in it on white: one that cannot be read is refused, with the nearest that can. */
export function checkAccent({ log }: LinkContext, at: Place, accent: string | undefined): void {
  if (accent === undefined) return;
  const ratio = contrastRatio(accent, '#ffffff');
  if (ratio < TEXT_CONTRAST) log.add(at, 'accent-contrast', accent, Math.floor(ratio * 10) / 10, readableOn(accent, '#ffffff'));
}
