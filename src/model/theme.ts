import { z } from 'zod';
import { localizedText } from './localized-text.ts';
import { hexColour, id, text } from './text.ts';

/** One theme in themes.yml. */
export const themeFields = z.strictObject({
  id: id.describe('Id, gebruikt bij projecten'),
  title: localizedText().describe('Naam van het thema'),
  icon: text().optional().describe('Naam van een Lucide-icoon, zoals "trees"'),
  colour: hexColour.optional().describe('Kleur van het thema; anders kiezen wij een rustige'),
});

export type ThemeFields = z.output<typeof themeFields>;
