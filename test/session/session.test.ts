import { describe, expect, it } from 'vitest';
import { Session } from '../../src/session/session.ts';
import { ink } from '../story/ink.ts';

/** A play of `text`, after the choices at `picks`, up to where something is to be chosen. */
function played(text: string, ...picks: number[]): Session {
  const session = new Session(ink(text), { seed: 1 });
  for (const index of picks) {
    while (session.turn.moment.status === 'more') session.send({ type: 'NEXT' });
    session.send({ type: 'CHOOSE', index });
  }
  return session;
}

function texts({ turn }: Session): string[] {
  return turn.moment.lines.map(({ text }) => text);
}

describe('a page', () => {
  const story = `Once.
-> barn
=== barn
Hay.
+ [Wait # canon] -> road
+ [Go] He goes. -> road
=== road
Dust.
-> END
`;

  it('ends at the door of the next scene, which is entered with the next page', () => {
    const session = played(story);
    expect(session.turn.moment).toMatchObject({
      status: 'more',
      scene: '(start)',
      entered: [],
      lines: [{ text: 'Once.', tags: [] }],
    });
    session.send({ type: 'NEXT' });
    expect(session.turn.moment).toMatchObject({
      status: 'choosing',
      scene: 'barn',
      entered: ['barn'],
      lines: [{ text: 'Hay.' }],
      choices: [
        { text: 'Wait', isCanon: true },
        { text: 'Go', isCanon: false },
      ],
    });
  });

  it('is not empty: a choice without text of its own leads straight into its scene', () => {
    const session = played(story, 0);
    expect(session.turn.moment).toMatchObject({ status: 'ended', scene: 'road', ending: 'road' });
    expect(texts(session)).toEqual(['Dust.']);
    expect(texts(played(story, 1))).toEqual(['He goes. Dust.']);
  });

  it('goes on into a scene whose text is glued to what comes before', () => {
    const glued = 'Once <>\n-> barn\n=== barn\nthere was hay.\n-> END\n';
    const session = played(glued);
    expect(texts(session)).toEqual(['Once there was hay.']);
    expect(session.turn.moment).toMatchObject({ entered: ['barn'], status: 'ended' });
  });

  it('has the tags of lines without text on the line after them', () => {
    const { moment } = played('# title: Hay\n# scene: Barn\nHay. # dusty\n-> END\n').turn;
    expect(moment.lines.at(-1)).toEqual({
      text: 'Hay.',
      tags: ['title: Hay', 'scene: Barn', 'dusty'],
    });
    expect(
      played('Once.\n-> barn\n=== barn\n# a\n-> road\n=== road\n# b\nDust.\n-> END\n').send({
        type: 'NEXT',
      }),
    ).toBe(true);
  });

  it('ends for good, stops short, or fails: each by its name', () => {
    expect(played('Hay.\n-> END\n').turn.moment).toMatchObject({
      status: 'ended',
      ending: '(start)',
    });
    expect(played('Hay.\n-> DONE\n').turn.moment).toMatchObject({ status: 'stopped', errors: [] });
    expect(played('Hay.\n{ false: -> END }\n-> barn\n=== barn\n->->\n').turn.moment.status).toBe(
      'more',
    );
    expect(played('VAR n = 0\nHay.\n{ 1 % n }\n-> END\n').turn.moment).toMatchObject({
      status: 'failed',
      lines: [{ text: 'Hay.' }],
      errors: [
        { code: 'no-value', file: 'main.ink', line: 3, hint: expect.stringContaining('modulo') },
      ],
    });
  });

  it('comes with what ink warns of, and goes on', () => {
    const { moment } = played(
      '-> barn\n=== barn\n{ false:\n~ temp n = 1\n}\n{n} hay\n-> END\n',
    ).turn;
    expect(moment.status).toBe('ended');
    expect(moment.errors).toMatchObject([{ severity: 'warning', line: 6 }]);
  });
});

describe('a play', () => {
  const story = `VAR n = 0
-> barn
=== barn
{n} {~red|green|blue|white} {RANDOM(1, 1000)}
~ n++
+ [Again] -> barn
+ [Out # canon] -> END
`;

  it('can be asked for what it can do', () => {
    const session = played(story);
    expect(session.can({ type: 'NEXT' })).toBe(true);
    expect(session.can({ type: 'CHOOSE', index: 1 })).toBe(true);
    expect(session.can({ type: 'CHOOSE', index: 2 })).toBe(false);
    expect(session.can({ type: 'UNDO' })).toBe(false);
    expect(session.send({ type: 'REWIND', depth: 0 })).toBe(false);
    session.send({ type: 'NEXT' });
    expect(session.can({ type: 'NEXT' })).toBe(false);
    expect(session.can({ type: 'UNDO' })).toBe(true);
  });

  it('knows how far it has strayed from canon', () => {
    expect(played(story, 1).turn.strayed).toBeUndefined();
    expect(played(story, 0, 0, 1).turn).toMatchObject({ depth: 3, strayed: 1 });
  });

  it('is the same for the same seed, also once it was begun again', () => {
    const first = played(story, 0, 0, 0);
    const second = played(story, 0, 0, 0);
    expect(second.persist()).toEqual(first.persist());
    second.send({ type: 'RESTART' });
    for (let i = 0; i < 3; i++) second.send({ type: 'CHOOSE', index: 0 });
    expect(second.persist()).toEqual(first.persist());
    second.send({ type: 'RESTART', seed: 2 });
    expect(second.opening).toEqual({ seed: 2 });
    expect(texts(second)).not.toEqual(texts(played(story)));
  });

  it('goes back any number of turns, and then plays on as it did, for as long as it was', () => {
    const session = played(story);
    const states = [session.persist()];
    for (let i = 0; i < 150; i++) {
      session.send({ type: 'CHOOSE', index: 0 });
      states.push(session.persist());
    }
    for (const depth of [149, 128, 127, 65, 3]) {
      session.send({ type: 'REWIND', depth });
      expect(session.persist()).toEqual(states[depth]);
      expect(session.variables().n).toBe(depth + 1);
    }
    for (let depth = 4; depth < 20; depth++) {
      session.send({ type: 'CHOOSE', index: 0 });
      expect(session.persist()).toEqual(states[depth]);
    }
    const restored = new Session(session.story, JSON.parse(JSON.stringify(states[150])));
    for (let depth = 149; depth >= 0; depth--) {
      restored.send({ type: 'UNDO' });
      if (depth % 10 === 9) expect(restored.persist()).toEqual(states[depth]);
    }
  });

  it('can begin at any scene', () => {
    const at = (scene: string) =>
      new Session(
        ink(
          `Once.\n-> a\n=== a\nA.\n-> b\n= b\nB.\n-> END\n=== p(x)\n{x}\n-> END\n=== function f()\n~ return\n`,
        ),
        { seed: 1, at: scene },
      ).turn.moment;
    expect(at('a')).toMatchObject({ status: 'ended', entered: ['a', 'a.b'], scene: 'a.b' });
    expect(at('a.b')).toMatchObject({ status: 'ended', lines: [{ text: 'B.' }] });
    expect(at('(start)')).toMatchObject({
      status: 'more',
      entered: [],
      lines: [{ text: 'Once.' }],
    });
  });

  it.each([
    ['gone', 'there is no scene gone to begin at'],
    ['f', 'there is no scene f to begin at'],
    ['p', 'a play cannot begin at p, which takes arguments'],
  ])('cannot begin at %s', (at, message) => {
    const story = ink('-> END\n=== p(x)\n{x}\n-> END\n=== function f()\n~ return\n');
    const { moment } = new Session(story, { seed: 1, at }).turn;
    expect(moment).toMatchObject({ status: 'failed', errors: [{ message }] });
  });

  it('gives its variables as plain values', () => {
    const { variables } = {
      variables: played(`VAR a = 1
VAR b = 2.5
VAR c = "hay"
VAR d = true
VAR e = -> barn
LIST f = (g), h
-> END
=== barn
-> END
`).variables(),
    };
    expect(variables).toEqual({ a: 1, b: 2.5, c: 'hay', d: true, e: 'barn', f: 'g' });
  });

  it('refuses a persisted state that ink cannot read, where it can be caught', () => {
    const session = played(story, 0);
    const persisted = session.persist();
    const broken = { ...persisted, state: { ...persisted.state, ink: '{"flows":3}' } };
    expect(() => new Session(session.story, broken)).toThrow();
  });
});

describe('a reference parameter of the same name as what it refers to', () => {
  it('is that very variable', () => {
    const session = played(
      '~ temp hay = 1\n-> barn(hay)\n=== barn(ref hay)\n~ hay++\nHay {hay}.\n-> END\n',
    );
    expect(session.turn.moment).toMatchObject({ status: 'ended', lines: [{ text: 'Hay 2.' }] });
  });
});
