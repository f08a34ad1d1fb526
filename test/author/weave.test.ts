import { describe, expect, it } from 'vitest';
import { isWithinChoice, withChoiceBeside } from '../../src/author/weave.ts';
import { Session } from '../../src/session/session.ts';
import { loadStory } from '../../src/story/story.ts';

/** The choices that a play of `ink` has on offer after it took those named. */
function offers(ink: string, ...taken: readonly string[]): string[] {
  const { story, diagnostics } = loadStory('/nowhere/main.ink', { read: () => ink });
  if (!story) throw new Error(`${JSON.stringify(diagnostics)}\n${ink}`);
  const session = new Session(story, { seed: 1 });
  for (const text of taken) {
    const index = session.turn.moment.choices.findIndex((offer) => offer.text === text);
    session.send({ type: 'CHOOSE', index });
  }
  return session.turn.moment.choices.map(({ text }) => text);
}

/** Where the graph says that the choice of that text stands. */
function lineOf(ink: string, text: string): number {
  const { story } = loadStory('/nowhere/main.ink', { read: () => ink });
  return story?.graph.choices.find((choice) => choice.text === text)?.line ?? 0;
}

/** A shape: ink with `%` where the new choice's line has to come, and what is taken to see it. */
interface Shape {
  readonly name: string;
  readonly ink: string;
  /** The line that is expected in place of `%`. */
  readonly added: string;
  readonly taken?: readonly string[];
}

const shapes: readonly Shape[] = [
  { name: 'plain choices', ink: '* [a] A.\n%* [b] B.\n- -> END\n', added: '* [new] -> END\n' },
  {
    name: 'a choice with content, and a blank line before the next',
    ink: 'Hm.\n* [a]\n    A.\n\n    Still A.\n%\n* [b] -> END\n- -> END\n',
    added: '* [new] -> END\n',
  },
  {
    name: 'nested choices below it',
    ink: '* [a]\n  ** [aa] -> END\n  ** [ab]\n     *** [aba] -> END\n  -- done\n  -> END\n%* [b] -> END\n',
    added: '* [new] -> END\n',
  },
  {
    name: 'a nested choice, before a gather of its own level',
    ink: '* [x]\n  * * [a]\n      A.\n%  * * [b]\n  - - so\n  -> END\n* [y]\n- -> END\n',
    added: '  * * [new] -> END\n',
    taken: ['x'],
  },
  {
    name: 'a nested choice, before a gather further out',
    ink: '* [x]\n\t** [a]\n\t\tA.\n%- -> END\n',
    added: '\t** [new] -> END\n',
    taken: ['x'],
  },
  {
    name: 'a gather with a label, and a divert that is no gather',
    ink: '* [a]\n  -> there\n%- (there) So.\n-> END\n',
    added: '* [new] -> END\n',
  },
  { name: 'sticky choices', ink: '+ [a] -> END\n%+ [b] -> END\n', added: '+ [new] -> END\n' },
  {
    name: 'a label, conditions on several lines, and what ink computes',
    ink: 'VAR t = true\n* (a_label) {t}\n  {t} [a{t:!}]\n  A.\n%* [b] -> END\n- -> END\n',
    added: '* [new] -> END\n',
  },
  {
    name: 'braces within the choice, whose branches look like gathers and choices',
    ink: 'VAR t = true\n* [a]\n  { t:\n  - true:\n    T.\n  - else:\n    F.\n  }\n  { stopping:\n  - once\n  - * [inner] -> END\n  }\n%* [b] -> END\n- -> END\n',
    added: '* [new] -> END\n',
  },
  {
    name: 'a choice in braces, under the same condition',
    ink: 'VAR t = true\n{t:\n  * [a] -> END\n%}\n* [b] -> END\n',
    added: '  * [new] -> END\n',
  },
  {
    name: 'a choice in the branch of a block',
    ink: 'VAR t = true\n{\n- t:\n  * [a]\n    A.\n    -> END\n%- else:\n  * [c] -> END\n}\n* [b] -> END\n',
    added: '  * [new] -> END\n',
  },
  {
    name: 'a choice on the line of its branch',
    ink: 'VAR t = true\n{\n- t: * [a] -> END\n%- else: * [c] -> END\n}\n',
    added: '* [new] -> END\n',
  },
  {
    name: 'a choice on the line of a gather',
    ink: 'So.\n- (top) * [a] -> END\n%  * [b] -> END\n',
    added: '* [new] -> END\n',
  },
  {
    name: 'the next knot',
    ink: '-> k\n=== k\n* [a]\n  A.\n  -> END\n%\n// About the next knot.\n=== other ===\n-> END\n',
    added: '* [new] -> END\n',
  },
  {
    name: 'the next stitch',
    ink: '-> k\n=== k\n* [a] -> s\n%= s\n-> END\n',
    added: '* [new] -> END\n',
  },
  {
    name: 'comments that are full of marks',
    ink: '* [a] // } * no\n  /* * [b]\n  - none\n  } */\n  A.\n  // still about a }\n%// about b\n* [b] -> END\n- -> END\n',
    added: '* [new] -> END\n',
  },
  {
    name: 'escaped braces',
    ink: '* [a \\{]\n  A \\}.\n%* [b] -> END\n- -> END\n',
    added: '* [new] -> END\n',
  },
  { name: 'the last line, which has no end', ink: '* [a] -> END%', added: '\n* [new] -> END' },
  {
    name: 'lines that end as on Windows',
    ink: '* [a]\r\n  A.\r\n%* [b] -> END\r\n- -> END\r\n',
    added: '* [new] -> END\r\n',
  },
  {
    name: 'a byte-order mark',
    ink: '\uFEFF* [a] -> END\n%* [b] -> END\n',
    added: '* [new] -> END\n',
  },
];

describe('a new choice stands behind all that belongs to the one it is beside', () => {
  it.each(shapes)('$name', ({ ink, added, taken = [] }) => {
    const before = ink.replace('%', '');
    const first = offers(before, ...taken)[0] ?? '';
    const text = first.replace('!', '{…}');
    const after = withChoiceBeside(before, lineOf(before, text), '[new] -> END');
    expect(after).toBe(ink.replace('%', added));
    expect(offers(after ?? '', ...taken)).toContain('new');
  });

  it('and no choice is found where there is none', () => {
    expect(withChoiceBeside('Hm.\n* [a] -> END\n', 1, '[new]')).toBeUndefined();
    expect(withChoiceBeside('Hm.\n', 7, '[new]')).toBeUndefined();
  });
});

it('a line is within a choice from the choice on to the end of its block', () => {
  const ink = '=== k\nHm.\n* [a]\n  A.\n  ** [aa]\n  -- so\n* [b]\n- Then.\n=== l\nHm.\n';
  const within = ink.split('\n').map((_, i) => isWithinChoice(ink, i + 1));
  expect(within.slice(0, 10)).toEqual([
    ...[false, false, true, true, true, true, true],
    ...[false, false, false],
  ]);
});
