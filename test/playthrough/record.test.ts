import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordScript } from '../../src/playthrough/record.ts';
import { Session } from '../../src/session/session.ts';
import { logOf } from '../../src/session/turn.ts';
import { readText } from '../../src/story/source.ts';
import { loadStory } from '../../src/story/story.ts';
import { programs } from '../session/generated/programs.ts';
import { hasCorpus, THE_INTERCEPT } from '../story/corpus.ts';
import { ink, load, MAIN, readerOf } from '../story/ink.ts';
import { faultsOf, outcomesOf, playAtRandom } from './playing.ts';

const scenes = resolve(import.meta.dirname, '../../scenes');
const picks = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.nat(9) },
    { weight: 1, arbitrary: fc.constant('undo' as const) },
  ),
  {
    maxLength: 60,
    size: 'max',
  },
);

/** Records a play and runs the script; it has to pass, and to play the same. */
async function replays(main: string, session: Session, read?: (path: string) => string) {
  const script = recordScript(session);
  const [outcome] = await outcomesOf(main, { 'x.yaml': script }, read);
  expect({ script, faults: outcome && faultsOf(outcome) }).toEqual({ script, faults: [] });
  if (outcome?.turn) expect(logOf(outcome.turn)).toEqual(logOf(session.turn));
}

describe('a recorded play', () => {
  const barn = ink(`
-> barn
=== barn
# scene: The Barn
The loft smelled of hay.
+ [Ask what he remembers # canon] -> house
+ [Cue the preacher:]
  Silence.
  ++ "I'm fine." -> house
=== house
# scene: The House
Lights.
-> END
`);

  it('is a script that takes the choices by their words, and expects what was there', () => {
    const session = new Session(barn, { seed: 7 });
    session.send({ type: 'CHOOSE', index: 1 });
    session.send({ type: 'CHOOSE', index: 0 });
    expect(recordScript(session, { title: 'In the barn' })).toBe(`title: In the barn
story: tale
seed: 7
steps:
  - expect: { scene: barn, choices: [Ask what he remembers, "Cue the preacher:"] }
  - choose: "Cue the preacher:"
  - expect: { choices: ["\\"I'm fine.\\""] }
  - choose: "\\"I'm fine.\\""
  - expect: { scene: house, ending: house }
`);
  });

  it('begins where it began, and leaves out what was undone', () => {
    const session = new Session(barn, { seed: 1, at: 'barn' });
    session.send({ type: 'CHOOSE', index: 1 });
    session.send({ type: 'UNDO' });
    session.send({ type: 'NEXT' });
    const script = recordScript(session);
    expect(script).toContain('start: barn');
    expect(script).not.toContain('I’m fine');
    expect(script).toContain('- choose: Ask what he remembers');
  });

  it('takes a choice by its number where its words do not tell', async () => {
    const same = `-> a\n=== a\n+ [Wait] One.\n+ [“Wait”] Two.\n+ [Wait longer] Three.\n- -> END\n`;
    const session = new Session(ink(same), { seed: 1 });
    session.send({ type: 'CHOOSE', index: 1 });
    expect(recordScript(session)).toContain('- choose: 2');
    await replays(MAIN, session, readerOf(same));
  });

  it('that broke is expected to fail', async () => {
    const broken = `-> a\n=== a\n+ [On] It goes on.\n`;
    const session = new Session(ink(broken), { seed: 1 });
    session.send({ type: 'CHOOSE', index: 0 });
    expect(session.turn.moment.status).toBe('failed');
    expect(recordScript(session)).toContain('fails: ');
    await replays(MAIN, session, readerOf(broken));
  });

  const stories = ['his-hero', 'close-encounter'].map((id) => [id, join(scenes, id, 'main.ink')]);
  if (hasCorpus) stories.push(['The Intercept', THE_INTERCEPT]);

  it.each(stories)('of %s passes, whatever is played', async (_, main = '') => {
    const { story } = loadStory(main);
    if (!story) throw new Error(`${main} does not compile`);
    const plays = fc.sample(fc.tuple(fc.nat(99), picks), 20);
    const sessions = plays.map(([seed, chosen]) =>
      playAtRandom(new Session(story, { seed }), chosen),
    );
    const names = sessions.map((_, i) => `${i}.yaml`);
    const scripts = Object.fromEntries(
      sessions.map((each, i) => [`${i}.yaml`, recordScript(each)]),
    );
    const outcomes = await outcomesOf(main, scripts, readText, names);
    expect(outcomes.flatMap(faultsOf)).toEqual([]);
    const logs = outcomes.map(({ turn }) => turn && logOf(turn));
    expect(logs).toEqual(sessions.map(({ turn }) => logOf(turn)));
  });

  it('of any story passes', async () => {
    await fc.assert(
      fc.asyncProperty(programs, fc.nat(99), picks, async (program, seed, chosen) => {
        const { story } = load(program);
        fc.pre(story !== undefined);
        await replays(MAIN, playAtRandom(new Session(story, { seed }), chosen), readerOf(program));
      }),
      { numRuns: 40 },
    );
  });
});
