import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Session } from '../../src/session/session.ts';
import { loadStory, type Story } from '../../src/story/story.ts';
import { ink } from '../story/ink.ts';

/** Functions that touch everything a play remembers: variables, lists, chance, visits, sequences, output, other functions. */
const PLAY = `VAR count = 0
LIST things = key, map
-> shore
=== shore
The {~grey|green|black} sea. {RANDOM(1, 1000)} waves, <>
-> wade
=== wade
<> and a {shuffle: boat|gull|crate}.
Line two of {count}, {deep(0)}, {wade}, {meddle}.
+ [Again {wade}] On. -> shore
+ {wade > 2} [Tunnel] -> under -> shore
* [Threads] <- aside
  -> DONE
=== under
Under {TURNS_SINCE(-> shore)}.
->->
=== aside
+ [Aside] {things} -> shore
=== function meddle()
~ count++
~ things += map
~ SEED_RANDOM(count)
One {~red|green|blue} {stopping|again} line.
And {deep(3)} more.
~ return RANDOM(1, 6)
=== function deep(n)
{ n > 0:
  ~ return deep(n - 1) + meddle
}
~ return n
=== function breaks()
~ temp x = 7 % 0
~ return x
=== function never_returns()
~ return never_returns()
`;

/** Plays at random, calling `names` at every turn, and tells all there is to tell of the play. */
function play(story: Story, seed: number, names: readonly string[]): string[] {
  const session = new Session(story, { seed });
  const told: string[] = [];
  for (let turn = 0; turn < 25; turn++) {
    if (names.length > 0) session.call(names);
    const { moment } = session.turn;
    told.push(JSON.stringify([moment, session.persist().state, session.variables()]));
    const index = (seed * 7 + turn * 3) % Math.max(1, moment.choices.length);
    const event =
      moment.status === 'choosing'
        ? ({ type: 'CHOOSE', index } as const)
        : ({ type: 'NEXT' } as const);
    if (!session.send(event)) break;
    if (turn % 5 === 4) session.send({ type: 'UNDO' });
  }
  return told;
}

describe('a function called beside the play', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'leaves it as it is to the letter, whatever it does (seed %i)',
    (seed) => {
      const story = ink(PLAY);
      const unasked = play(story, seed, []);
      expect(play(story, seed, ['meddle', 'no_such', 'breaks', 'meddle'])).toEqual(unasked);
      expect(unasked.length).toBeGreaterThan(10);
    },
  );

  it.each(['his-hero', 'close-encounter'])('leaves %s as it is, too', (id) => {
    const { story } = loadStory(join('scenes', id, 'main.ink'));
    if (!story) throw new Error('it does not load');
    const names = [...(story.program.root.namedOnlyContent?.keys() ?? [])];
    const functions = names.filter((name) =>
      /^(never|always)_|^(swapped|wandered|gun_was_fired)$/.test(name),
    );
    expect(functions.length).toBeGreaterThan(2);
    for (const seed of [1, 2]) expect(play(story, seed, functions)).toEqual(play(story, seed, []));
  });

  it('gives the same answer as often as it is asked', () => {
    const session = new Session(ink(PLAY), { seed: 3 });
    const [first] = session.call(['meddle']);
    expect(session.call(['meddle', 'meddle'])).toEqual([first, first]);
    expect(first).toMatchObject({ holds: true, errors: [] });
  });

  it.each([1, 2, 3])(
    'gives what a play just taken up would give, asked again or not (seed %i)',
    (seed) => {
      const story = ink(`VAR trust = 0
LIST things = key, map
-> top
=== top
Top.
+ (lie) [Lie] -> top
+ [Trust]
  ~ trust++
  -> top
+ [Take]
  ~ things += map
  -> top
=== function plain()
~ return trust + top.lie * 10 + LIST_COUNT(things) * 100
=== function through()
~ temp t = plain() * 2
{ t > 100:
  ~ return t
}
~ return -t
=== function turns()
~ return TURNS_SINCE(-> top) + TURNS()
=== function chance()
~ return RANDOM(1, 1000)
=== function alternating()
~ return "{one|two|three}"
`);
      const names = ['plain', 'through', 'turns', 'chance', 'alternating'];
      const session = new Session(story, { seed });
      const seen = new Set<unknown>();
      for (let turn = 0; turn < 20; turn++) {
        const fresh = new Session(story, session.persist());
        const called = session.call(names);
        expect(called).toEqual(fresh.call(names));
        expect(session.call(names)).toEqual(called);
        seen.add(called[1]?.value);
        session.send({ type: 'CHOOSE', index: (turn * seed + (turn >> 2)) % 3 });
        if (turn % 6 === 5) session.send({ type: 'REWIND', depth: 1 });
      }
      expect(seen.size).toBeGreaterThan(5);
    },
  );

  it('says what ink takes for true, and how it prints a list', () => {
    const story = ink(`LIST l = a, (b)
-> END
=== function list()
~ return l
=== function empty()
~ return ()
=== function zero()
~ return 0
=== function text()
~ return "x"
=== function nothing()
~ temp x = 1
`);
    const session = new Session(story, { seed: 1 });
    const called = session.call(['list', 'empty', 'zero', 'text', 'nothing']);
    expect(called.map(({ value, holds }) => [value, holds])).toEqual([
      ['b', true],
      ['', false],
      [0, false],
      ['x', true],
      [undefined, false],
    ]);
  });

  it('reports what breaks, or never comes back, and goes on', () => {
    const session = new Session(ink(PLAY), { seed: 3 });
    const [breaks, endless, unknown, fine] = session.call([
      'breaks',
      'never_returns',
      'no_such',
      'meddle',
    ]);
    expect(breaks?.errors[0]?.message).toMatch(/null/);
    expect(endless?.errors[0]?.message).toMatch(/calls within calls|Maximum call stack/);
    expect(unknown?.errors[0]?.message).toBe("Function doesn't exist: 'no_such'");
    expect(fine?.errors).toEqual([]);
    expect(session.turn.moment.errors).toEqual([]);
  });
});
