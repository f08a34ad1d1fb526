import { describe, expect, it } from 'vitest';
import { families, filesOf } from '../../src/check/codes.ts';
import { prove } from '../../src/proof/prove.ts';
import { ink } from '../story/ink.ts';
import { codesOf } from './playthroughs.ts';
import { check } from './stories.ts';

const examples = families.flatMap((family) =>
  family.codes
    .filter(({ fault }) => fault !== undefined)
    .map((known) => ({
      ...known,
      story: family.story,
      isProved: family.isProved === true,
      fault: filesOf(family, known.fault),
      mended: filesOf(family, known.mended),
    })),
);

const ofStories = examples.filter(({ story, isProved }) => story === undefined && !isProved);
const ofProofs = examples.filter(({ isProved }) => isProved);
const ofPlaythroughs = examples.filter(({ story }) => story !== undefined);

describe.each(ofStories)('$code', ({ code, severity, fault, mended }) => {
  it('is found in the story that shows it', () => {
    const found = check(fault).filter((each) => each.code === code);
    // A loose end that a play has come to is an error.
    const worst = code.startsWith('loose-end') ? 'error' : severity;
    expect(found.map((each) => each.severity)).toContain(worst);
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

describe.each(ofProofs)('$code', ({ code, fault, mended }) => {
  const proved = async (files: Readonly<Record<string, string>>) => {
    const { findings } = await prove(ink(files['main.ink'] ?? ''), { seeds: [1] });
    return findings.map((each) => each.code);
  };

  it('is what a proof says of the story that shows it, and not once that is mended', async () => {
    expect(await proved(fault)).toEqual([code]);
    expect(await proved(mended)).toEqual([]);
  });
});

describe.each(ofPlaythroughs)('$code', ({ code, story = '', fault, mended }) => {
  it('is what is said of the playthrough that shows it', async () => {
    expect(await codesOf(story, fault)).toContain(code);
  });

  it('is not said once that is mended, and neither is anything else', async () => {
    expect(await codesOf(story, mended)).toEqual([]);
  });
});

it('is told of playthroughs for a story in which nothing is wrong', () => {
  const stories = new Set(ofPlaythroughs.map(({ story = '' }) => story));
  expect(stories.size).toBe(1);
  for (const story of stories) expect(check(`# title: Barn\n${story}`)).toEqual([]);
});
