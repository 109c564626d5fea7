import { z } from 'zod';
import { localizedText } from './localized-text.ts';
import { id } from './text.ts';

/** One role in roles.yml, explained in plain words. */
export const roleFields = z.strictObject({
  id: id.describe('Id, gebruikt bij doelen'),
  title: localizedText().describe('Naam van de rol'),
  body: localizedText().describe('Wat deze rol doet en beslist, in Markdown'),
});
