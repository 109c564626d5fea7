import { z } from 'zod';
import { localizedText } from './localized-text.ts';
import { email, text, url } from './text.ts';

/** Whom to call about something. */
export const contact = z.strictObject({
  name: text().optional().describe('Name of the person'),
  role: localizedText().optional().describe('What this person does, such as "wijkmanager"'),
  phone: text().optional().describe('Telephone number that may be printed'),
  email: email.optional().describe('E-mail address that may be printed'),
  url: url.optional().describe('Page with more, or with a form'),
});

/** A person who answers for an area. */
export const person = z.strictObject({
  name: text().describe('First name and surname'),
  phone: text().optional().describe('Telephone number that may be printed'),
  email: email.optional().describe('E-mail address that may be printed'),
});

export type Person = z.output<typeof person>;
