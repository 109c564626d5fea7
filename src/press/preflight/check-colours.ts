import { colourUses } from '../read/colour-uses.ts';
import type { Check } from './check.ts';
import type { PressDocument } from './press-document.ts';

const ALLOWED = ['DeviceCMYK', 'DeviceGray'];

/** Inks and grey only: no RGB, no colours by profile, no spot colours. Each other use is named with its page. */
export function checkColours({ document }: PressDocument): Check[] {
  const uses = colourUses(document);
  const other = uses.filter(({ space }) => !ALLOWED.includes(space) && space !== 'Pattern');
  const bound = ALLOWED.join(', ');
  if (other.length === 0) return [{ id: 'colours', value: [...new Set(uses.map(({ space }) => space))].sort().join(', '), bound, passed: true }];
  return other.map(({ page, space, by }): Check => ({
    id: 'colours', page, value: space, bound, passed: false,
    message: { en: `Page ${page} uses ${space} (${by}); a press has four inks.`, nl: `Bladzijde ${page} gebruikt ${space} (${by}); een pers heeft vier inkten.` },
  }));
}
