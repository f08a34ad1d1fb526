import { describe, expect, it } from 'vitest';
import { Session } from '../../src/session/session.ts';
import { loadStory } from '../../src/story/story.ts';

function storyOf(ink: string) {
  const { story, diagnostics } = loadStory('/made-up/main.ink', { read: () => ink });
  if (!story) throw new Error(JSON.stringify(diagnostics));
  return story;
}

const runaways: Readonly<Record<string, string>> = {
  'diverts in a circle without a word': '=== loop\n{false:x}\n-> loop',
  'writes lines for ever': '=== loop\nAnd on.\n-> loop',
  'writes one line for ever': '=== loop\nand on <>\n-> loop',
  'calls a function that calls itself':
    '=== loop\n~ loop_down(1)\n-> END\n=== function loop_down(n)\n~ return loop_down(n + 1)',
  'goes down a tunnel into itself': '=== loop\n-> loop ->\n-> END',
  'starts a thread that starts itself': '=== loop\n<- loop\n-> END',
};

describe('a story that never returns', () => {
  it.each(Object.entries(runaways))(
    '%s: is stopped with its place named, and can be left',
    (_, knots) => {
      const story = storyOf(`Before.\n* [Go] -> loop\n* [Stay] Stayed.\n-> END\n${knots}\n`);
      const session = new Session(story, { seed: 1 });
      const start = performance.now();
      session.send({ type: 'CHOOSE', index: 0 });
      // A guard against hanging: the promise is two seconds, machines that run tests are slower.
      expect(performance.now() - start).toBeLessThan(8_000);
      const { status, errors } = session.turn.moment;
      expect(status).toBe('failed');
      expect(errors.at(-1)).toMatchObject({ code: 'runaway', severity: 'error', file: 'main.ink' });
      expect(errors.at(-1)?.message).toContain('loop');
      expect(errors.at(-1)?.line).toBeGreaterThan(1);
      session.send({ type: 'UNDO' });
      session.send({ type: 'CHOOSE', index: 1 });
      expect(session.turn.moment.lines.map((line) => line.text)).toContain('Stayed.');
    },
  );

  it('is told from one that only takes its time', () => {
    const counting = '=== count(n)\n{n < 1000: -> count(n + 1)}\nCounted to {n}.\n-> END';
    const session = new Session(storyOf(`-> count(0)\n${counting}\n`), { seed: 1 });
    expect(session.turn.moment).toMatchObject({ status: 'ended', errors: [] });
    expect(session.turn.moment.lines.at(-1)?.text).toBe('Counted to 1000.');
  });
});

describe('a story that breaks', () => {
  it('says where, when it divides by nothing', () => {
    const session = new Session(storyOf('VAR zero = 0\nHere.\n{7 % zero}\n-> END\n'), { seed: 1 });
    const { status, errors } = session.turn.moment;
    expect(status).toBe('failed');
    expect(errors.at(-1)).toMatchObject({ severity: 'error', file: 'main.ink', line: 3 });
  });

  it('says where it ran out of content', () => {
    const session = new Session(storyOf('-> here\n=== here\nHere.\n{false: -> END}\n'), {
      seed: 1,
    });
    expect(session.turn.moment.errors.at(-1)).toMatchObject({ code: 'ran-out', file: 'main.ink' });
    expect(session.turn.moment.lines[0]?.text).toBe('Here.');
  });
});
