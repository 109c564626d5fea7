import { z } from 'zod';
import { localizedText } from './localized-text.ts';
import { id } from './text.ts';

/** One role in roles.yml, explained in plain words. */
export const roleFields = z.strictObject({
  id: id.describe('Id, used in targets'),
  title: localizedText().describe('Name of the role'),
  body: localizedText().describe('What this role does and decides, in Markdown'),
});
