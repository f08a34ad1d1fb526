import { describe, expect, it } from 'vitest';
import { Session } from '../../src/session/session.ts';
import { ink } from '../story/ink.ts';

/** A list of many items, half of them set. */
const MANY = Array.from({ length: 300 }, (_, i) => (i % 2 ? `(i${i})` : `i${i}`)).join(', ');

/** What goes on for ever, and how that is said. */
const RUNAWAYS: readonly (readonly [what: string, text: string, excess: string])[] = [
  ['diverts without text', '=== loop\n-> loop\n', 'no choice and no end after 400,000 steps'],
  ['sums', 'VAR n = 0\n=== loop\n~ n++\n-> loop\n', 'no choice and no end'],
  ['lines', '=== loop\nAgain # and again\n-> loop\n', 'no choice and no end'],
  ['one line', '=== loop\n{&once|more} <>\n-> loop\n', 'a line that does not end'],
  ['tags', '=== loop\n# again\n-> loop\n', 'a line that does not end'],
  ['calls', '=== loop\n{ f(1) }\n-> END\n=== function f(n)\n~ return f(n + 1)\n', '1,500 deep'],
  [
    'calls in a sum',
    '=== loop\n{ 1 + f(1) * 2 }\n-> END\n=== function f(n)\n~ return 1 + f(n) + f(n)\n',
    '1,500 deep',
  ],
  [
    'calls that write',
    '=== loop\n{ f(1) }\n-> END\n=== function f(n)\nDown.\n{ f(n + 1) }\n',
    '1,500 deep',
  ],
  [
    'calls by reference',
    'VAR x = 1\n=== loop\n~ f(x)\n-> END\n=== function f(ref n)\n~ f(n)\n',
    '',
  ],
  [
    'calls in a choice',
    '=== loop\n* { f(1) } [On]\n-> END\n=== function f(n)\n{ f(n + 1) }\n',
    '1,500 deep',
  ],
  ['tunnels', '=== loop\n-> loop ->\n->->\n', '1,500 deep'],
  ['tunnels that write', '=== loop\nDown.\n-> loop ->\n->->\n', '1,500 deep'],
  ['threads', '=== loop\n<- loop\n-> DONE\n', 'threads within threads'],
  [
    'threads that offer',
    '=== loop\n<- talk\n<- loop\n-> DONE\n=== talk\n+ [Ask] -> DONE\n',
    'threads within',
  ],
  ['choices', '=== loop\n<- talk\n-> loop\n=== talk\n+ [Ask] -> DONE\n', 'more than 1,000 choices'],
  ['choices that take themselves', '=== loop\n+ -> loop\n', 'no choice and no end'],
  [
    'a text that doubles',
    'VAR s = "ab"\n=== loop\n~ s = s + s\n-> loop\n',
    'a text that grows for ever',
  ],
  ['a text that creeps', 'VAR s = "ab"\n=== loop\n~ s = s + "c"\n-> loop\n', ''],
  [
    'a text within a text',
    'VAR s = "ab"\n=== loop\n~ s = "{s}{s}"\n-> loop\n',
    'a text that grows for ever',
  ],
  [
    'a text that is written',
    'VAR s = "ab cd"\n=== loop\n~ s = s + " more"\n{s}<>\n-> loop\n',
    'a line that does not end',
  ],
  [
    'large lists',
    `LIST l = ${MANY}\n=== loop\n~ l = LIST_INVERT(l) + LIST_ALL(l)\n-> loop\n`,
    'no choice and no end',
  ],
];

/** Seconds after which a reader would think that the program is dead; machines that run tests are slow. */
const TOO_LONG = 6_000;

describe('what goes on for ever is stopped, said and left', () => {
  it.each(RUNAWAYS)('%s', (_, text, excess) => {
    const story = ink(`A door.\n+ [In] -> loop\n+ [Out] Gone.\n-> END\n${text}`);
    const session = new Session(story, { seed: 1 });
    const before = session.persist();
    const start = performance.now();
    session.send({ type: 'CHOOSE', index: 0 });
    expect(performance.now() - start).toBeLessThan(TOO_LONG);

    const { status, errors } = session.turn.moment;
    expect(status).toBe('failed');
    const error = errors.at(-1);
    expect(error).toMatchObject({ code: 'runaway', severity: 'error', file: 'main.ink' });
    expect(error?.message).toContain(excess);
    expect(error?.message).toMatch(/in (loop|f|talk)$/);
    expect(error?.line).toBeGreaterThan(4);

    expect(session.send({ type: 'UNDO' })).toBe(true);
    expect(session.persist()).toEqual(before);
    session.send({ type: 'CHOOSE', index: 1 });
    expect(session.turn.moment.status).toBe('ended');
    session.send({ type: 'RESTART' });
    expect(session.turn.moment.choices).toHaveLength(2);
  });
});

describe('what only takes its time is played', () => {
  it.each([
    [
      'a count by diverts',
      '-> count(0)\n=== count(n)\n{n < 1000: -> count(n + 1)}\nCounted to {n}.\n-> END\n',
      'Counted to 1000.',
    ],
    [
      'a long sum',
      '~ temp n = sum(0, 20000)\n{n}\n-> END\n=== function sum(n, to)\n{ n < to:\n~ n = n + 1\n~ n = n + 0\n}\n~ return n\n',
      '1',
    ],
    [
      '200,000 steps of a loop',
      'VAR n = 0\n-> count\n=== count\n~ n = n + 1\n{ n < 16000: -> count }\nCounted {n}.\n-> END\n',
      'Counted 16000.',
    ],
    [
      '1,000 calls within calls',
      '{ sum(1000) }\n-> END\n=== function sum(n)\n{ n == 0:\n~ return 0\n}\n~ return n + sum(n - 1)\n',
      '500500',
    ],
    [
      'a page of 2,000 lines',
      'VAR n = 0\n-> page\n=== page\nLine {n}.\n~ n++\n{ n < 2000: -> page }\nDone.\n-> END\n',
      'Done.',
    ],
    [
      'a line of 500 pieces',
      'VAR n = 0\n-> line\n=== line\n{n} <>\n~ n++\n{ n < 500: -> line }\nDone.\n-> END\n',
      'Done.',
    ],
  ])('%s', (_, text, last) => {
    const { moment } = new Session(ink(text), { seed: 1 }).turn;
    expect(moment.errors).toEqual([]);
    expect(moment.status).toBe('ended');
    expect(moment.lines.at(-1)?.text.endsWith(last)).toBe(true);
  });
});

describe('a story that breaks', () => {
  it('says where, when a calculation has no result, and shows what came before', () => {
    const text = 'VAR zero = 0\nHere.\n{7 % zero}\n-> END\n';
    const { status, lines, errors } = new Session(ink(text), { seed: 1 }).turn.moment;
    expect(status).toBe('failed');
    expect(lines).toMatchObject([{ text: 'Here.' }]);
    expect(errors).toMatchObject([
      { code: 'no-value', severity: 'error', file: 'main.ink', line: 3 },
    ]);
  });

  it('says where it ran out of content', () => {
    const text = '-> here\n=== here\nHere.\n{false: -> END}\n';
    const { lines, errors } = new Session(ink(text), { seed: 1 }).turn.moment;
    expect(errors).toMatchObject([{ code: 'ran-out', file: 'main.ink', line: 4 }]);
    expect(lines).toMatchObject([{ text: 'Here.' }]);
  });
});
