import { z } from 'zod';
import { localizedText } from './localized-text.ts';
import { email, text, url } from './text.ts';

/** Whom to call about something. */
export const contact = z.strictObject({
  name: text().optional().describe('Naam van de persoon'),
  role: localizedText().optional().describe('Wat deze persoon doet, zoals "wijkmanager"'),
  phone: text().optional().describe('Telefoonnummer dat gedrukt mag worden'),
  email: email.optional().describe('E-mailadres dat gedrukt mag worden'),
  url: url.optional().describe('Pagina met meer, of met een formulier'),
});

/** A person who answers for an area. */
export const person = z.strictObject({
  name: text().describe('Voornaam en achternaam'),
  phone: text().optional().describe('Telefoonnummer dat gedrukt mag worden'),
  email: email.optional().describe('E-mailadres dat gedrukt mag worden'),
});

export type Person = z.output<typeof person>;
