import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortCode, shortCodeOf } from '../../src/model/short-code.ts';

/** The contract's sentence done the long way: the hash as bits, the first 25, five at a time. */
function theLongWay(text: string): string {
  const bits = [...createHash('sha256').update(text).digest()].map((byte) => byte.toString(2).padStart(8, '0')).join('').slice(0, 25);
  return (bits.match(/.{5}/gu) ?? []).map((five) => '0123456789abcdefghjkmnpqrstvwxyz'[Number.parseInt(five, 2)]).join('');
}

it('a short code is the first 25 bits of the SHA-256 of area/project in Crockford’s base 32', () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-z0-9-]{1,30}$/u), fc.stringMatching(/^[a-z0-9-]{1,30}$/u), (area, project) => {
    expect(shortCodeOf(area, project)).toBe(theLongWay(`${area}/${project}`));
    expect(shortCode.parse(shortCodeOf(area, project))).toHaveLength(5);
  }));
});

it.each(['k7m2', 'k7m2q9', 'K7M2Q', 'il0ou'])('%s is no short code', (code) => {
  expect(shortCode.safeParse(code).success).toBe(false);
});
