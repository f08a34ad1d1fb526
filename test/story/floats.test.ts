// Has to load before any other module of inkjs.
import 'inkjs/engine/Story';
import { FloatValue, ValueType } from 'inkjs/engine/Value';
import { describe, expect, it } from 'vitest';
import { Session } from '../../src/session/session.ts';
import { digitsOf } from '../../src/story/float-digits.ts';
import { ink } from './ink.ts';

/** What `expressions` print, each on a line of its own. */
function printed(...expressions: string[]): string[] {
  const text = expressions.map((each) => `{ ${each} }\n`).join('');
  const { moment } = new Session(ink(`${text}-> END\n`), { seed: 1 }).turn;
  return moment.lines.map((line) => line.text);
}

describe('floats', () => {
  it('print with the digits of 32 bits, as everywhere else in ink', () => {
    expect(printed('2 / 3.0', '7 / 3.0', '0.1 + 0.2', '1 / 8.0', '-1 / 3.0', '100 / 3.0')).toEqual([
      '0.6666667',
      '2.3333333',
      '0.3',
      '0.125',
      '-0.33333334',
      '33.333332',
    ]);
  });

  it('print so inside of texts, too', () => {
    expect(printed('"a " + 2 / 3.0')).toEqual(['a 0.6666667']);
    expect(new FloatValue(2 / 3).Cast(ValueType.String)?.toString()).toBe('0.6666667');
  });

  it('print in full where 32 bits have no such number', () => {
    expect([1e300, 1e-300, Number.POSITIVE_INFINITY, 16_777_217].map(digitsOf)).toEqual([
      '1e+300',
      '1e-300',
      'Infinity',
      '16777217',
    ]);
  });
});

describe('whole floats', () => {
  const story = ink(`VAR half = 5.0
VAR below = -3.0
VAR vast = 1.0
VAR deep = -1.0
~ vast = 1 / 0.0
~ deep = -1 / 0.0
+ [On] {half / 2} {below / 2} {vast} {deep}
-> END
`);

  it('stay floats in a play that was persisted', () => {
    const persisted = JSON.stringify(new Session(story, { seed: 1 }).persist());
    const restored = new Session(story, JSON.parse(persisted));
    restored.send({ type: 'CHOOSE', index: 0 });
    expect(restored.turn.moment.lines.at(-1)?.text).toBe('2.5 -1.5 Infinity -Infinity');
  });
});
