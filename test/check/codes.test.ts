import { describe, expect, it } from 'vitest';
import { codes } from '../../src/check/codes.ts';
import { check } from './stories.ts';

describe.each(codes.filter(({ fault }) => fault !== undefined))('$code', (known) => {
  const { code, severity, fault = '', mended = '' } = known;

  it('is found in the story that shows it', () => {
    const found = check(fault).filter((each) => each.code === code);
    expect(found.map((each) => each.severity)).toContain(severity);
    for (const each of found) {
      expect(each.line).toBeGreaterThan(0);
      expect(each.message).not.toBe('');
    }
  });

  it('is not found once that is mended, and neither is another error', () => {
    const found = check(mended);
    expect(found.filter((each) => each.code === code || each.severity === 'error')).toEqual([]);
  });
});
