import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Data, inline, scalar, writeScript, writeStep } from '../../src/playthrough/write.ts';
import { clean } from '../../src/story/clean.ts';

/** Texts that are likely to trip a reader of YAML. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...'"\'\\:#-?[]{},&*!|>%@` ~.0129eEnyx_\t\n\u0085\u2028\u200f\x1b'),
  }),
  fc.constantFrom('yes', 'No', 'null', '~', '', '1', '0x1f', '1_000', '=', '<<', 'Cue her:', '---'),
);
const data: fc.Arbitrary<Data> = fc.letrec<{ data: Data }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 3 },
    texts,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('data'), { maxLength: 4 }),
    fc.dictionary(texts, tie('data'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).data;

describe('what is written as YAML', () => {
  it('reads back as it was', () => {
    fc.assert(
      fc.property(fc.array(data), (steps) => {
        const text = writeScript({ title: 'Any' }, steps.map(writeStep));
        expect(parse(text)).toEqual({ title: 'Any', steps });
      }),
    );
  });

  it.each([1.1, 1.2] as const)('has texts that stay texts for YAML %s', (number) => {
    const version = number === 1.1 ? '1.1' : '1.2';
    fc.assert(
      fc.property(texts, (text) => {
        expect(parse(`[${scalar(text, true)}]`, { version })).toEqual([text]);
        expect(parse(`k: ${scalar(text, false)}`, { version })).toEqual({ k: text });
      }),
    );
  });

  it('holds no character that a terminal would obey, and one line for each text', () => {
    fc.assert(
      fc.property(data, (value) => {
        const text = inline(value);
        expect(clean(text)).toBe(text.normalize('NFC').replaceAll('\t', ' '));
        expect(text).not.toContain('\n');
      }),
    );
  });

  it('is laid out for people: a step a line, its parts below where there is no room', () => {
    const long = 'It snorts, and will not be moved by anything that you say to it or put before it';
    const steps = [
      { choose: 'Cue the preacher:' },
      { expect: { scene: 'barn', choices: ['Get up, slowly', 'Lie still'] } },
      { expect: { scene: 'barn', choices: [long, 'Lie still'] } },
    ];
    expect(writeScript({ title: 'Laid out', seed: 1 }, steps.map(writeStep)).split('\n')).toEqual([
      'title: Laid out',
      'seed: 1',
      'steps:',
      '  - choose: "Cue the preacher:"',
      '  - expect: { scene: barn, choices: ["Get up, slowly", Lie still] }',
      '  - expect:',
      '      scene: barn',
      '      choices:',
      `        - ${long}`,
      '        - Lie still',
      '',
    ]);
  });
});
