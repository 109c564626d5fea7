import { describe, expect, it } from 'vitest';
import { localizedText, textIn, toLocalizedText } from '../../src/model/localized-text.ts';

describe('a text in languages', () => {
  it('is a string in the default language or a map', () => {
    expect(toLocalizedText('Bomen', 'nl')).toEqual({ nl: 'Bomen' });
    expect(Object.keys(toLocalizedText({ fy: 'Beammen', nl: 'Bomen' }, 'nl'))).toEqual(['nl', 'fy']);
  });

  it('shows the default language where a translation lacks, and says so', () => {
    const title = toLocalizedText({ nl: 'Bomen', fy: 'Beammen' }, 'nl');
    expect(textIn(title, 'fy')).toEqual({ text: 'Beammen', language: 'fy', fallback: false });
    expect(textIn(title, 'de')).toEqual({ text: 'Bomen', language: 'nl', fallback: true });
  });

  it('takes a number for its digits and counts code points, not bytes', () => {
    expect(localizedText().parse(14058)).toBe('14058');
    expect(localizedText({ max: 3 }).safeParse('🌳🌳🌳').success).toBe(true);
    expect(localizedText({ max: 3 }).safeParse('🌳🌳🌳🌳').success).toBe(false);
  });

  it('has no other languages', () => {
    expect(localizedText().safeParse({ nl: 'Bomen', fr: 'Arbres' }).success).toBe(false);
  });
});
