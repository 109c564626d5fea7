import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Crockford's base 32 in lower case: no i, l, o, u, so that nobody misreads a printed address. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** A short code that an author sets to settle two equal ones. */
export const shortCode = z.string().regex(/^[0-9abcdefghjkmnpqrstvwxyz]{5}$/u, { error: 'bad-short-code' });

/** The short code of `area/project`: the first 25 bits of its SHA-256, five bits a character. */
export function shortCodeOf(areaId: string, projectId: string): string {
  const bits = createHash('sha256').update(`${areaId}/${projectId}`).digest().readUInt32BE(0) >>> 7;
  return [20, 15, 10, 5, 0].map((shift) => ALPHABET[(bits >>> shift) & 31]).join('');
}
