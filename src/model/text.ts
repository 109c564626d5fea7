import { z } from 'zod';

/**
 * One line of text. YAML reads an unquoted `14058` as a number; people mean the digits, so numbers are taken as text.
 * Lengths count code points, as the contract says, so that an emoji or an accent is one character.
 */
export function text(limits: { max?: number } = {}) {
  const { max } = limits;
  const base = z.string().refine((value) => value.trim() !== '', { error: 'empty-text' });
  const bounded = max === undefined
    ? base
    : base.refine((value) => [...value].length <= max, { error: 'too-long', params: { max } }).meta({ maxLength: max });
  return z.preprocess((value) => (typeof value === 'number' ? String(value) : value), bounded);
}

/** An id: a file or folder name in lower case a–z, 0–9 and `-`. */
export const id = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: 'bad-id' }),
);

/** A web address that may stand in public: http or https. */
export const url = z.string().refine(isWebAddress, { error: 'bad-url' }).meta({ format: 'uri' });

function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  return ['http:', 'https:'].includes(new URL(value).protocol);
}

/** A place of a file, relative to the file that names it; it stays inside the content folder. */
export const filePath = z.string().min(1).meta({ format: 'path' });

/** A colour as `#rrggbb`. */
export const hexColour = z.string().regex(/^#[0-9a-f]{6}$/iu, { error: 'bad-colour' });

export const email = z.string().regex(/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u, { error: 'bad-email' }).meta({ format: 'email' });
