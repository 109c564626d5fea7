import { z } from 'zod';
import { isoDate } from './iso-date.ts';
import { localizedText } from './localized-text.ts';
import { photoFields } from './picture.ts';
import { id, text } from './text.ts';

/** Front matter of areas/<area>/news/<date>-<slug>.md. */
export const newsFields = z.strictObject({
  title: localizedText().describe('Kop'),
  date: isoDate.describe('Dag, dezelfde als in de bestandsnaam; bij een latere dag dan vandaag verschijnt het bericht op die dag'),
  areas: z.array(id).optional().describe('Ids van andere gebieden waar het ook staat'),
  projects: z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u, { error: 'bad-project-reference' })).optional().describe('Projecten, elk als gebied/project'),
  urgent: z.strictObject({ until: isoDate.describe('Laatste dag van de melding') }).optional().describe('Staat op elke pagina van de gebieden'),
  photos: z.array(photoFields).optional().describe('Foto’s, elk met toestemming'),
});

/** What a translation of a news item may carry. */
export const newsTranslation = z.strictObject({ title: text().optional().describe('Kop') });
