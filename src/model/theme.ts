import { z } from 'zod';
import { localizedText } from './localized-text.ts';
import { hexColour, id, text } from './text.ts';

/** One theme in themes.yml. */
export const themeFields = z.strictObject({
  id: id.describe('Id, used in projects'),
  title: localizedText().describe('Name of the theme'),
  icon: text().optional().describe('Name of a Lucide icon, such as "trees"'),
  colour: hexColour.optional().describe('Colour of the theme; a quiet one by default'),
});

export type ThemeFields = z.output<typeof themeFields>;
