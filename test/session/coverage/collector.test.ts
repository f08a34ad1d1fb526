import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Collector } from '../../../src/session/coverage/collector.ts';
import { type Counts, parseCoverage, printCoverage } from '../../../src/session/coverage-file.ts';
import { Session } from '../../../src/session/session.ts';
import { coverableOf } from '../../../src/story/coverable.ts';
import { loadStory, type Story } from '../../../src/story/story.ts';
import { ink } from '../../story/ink.ts';
import { play, scratchFolder } from '../scratch.ts';

const HALL = `VAR x = 1
-> hall
=== hall
# scene: The Hall
A hall. {x > 0: Light.|Dark.}
{
- x == 1:
  One.
- else:
  Many.
}
~ x = x + 1
~ bump()
{first|second} look.
+ {x > 5} [Never] -> barn
+ [Wait # canon]
  Time passes.
  -> barn
+ [Again] -> hall
=== barn
Barn.
-> END
=== function bump()
~ x += 1
{x > 10:
  ~ return 1
}
~ return 0
`;

function collect(story: Story, ...plays: (readonly string[])[]) {
  const collector = new Collector(story, coverableOf(story.program, story.main));
  for (const steps of plays) {
    const session = new Session(story, { seed: 1 }, collector.tracer);
    play(session, ...steps);
    collector.add(session.turn);
  }
  return collector.coverage();
}

/** Lines of the main file with their counts, those never come past apart. */
function linesOf(lines: Readonly<Record<string, Counts>>) {
  const entries = Object.entries(lines['main.ink'] ?? {});
  const numbers = (test: (times: number) => boolean) =>
    entries.filter(([, times]) => test(times)).map(([line]) => Number(line));
  return { come: numbers((times) => times > 0), missed: numbers((times) => times === 0) };
}

describe('coverage of a story', () => {
  it('knows all that could be reached, before anything was', () => {
    const { scenes, edges, endings, lines, conditions, choices } = collect(ink(HALL));
    expect(Object.keys(scenes)).toEqual(['(start)', 'hall', 'barn']);
    expect(Object.keys(edges)).toEqual(['(start) -> hall', 'hall -> barn', 'hall -> hall']);
    expect(endings).toEqual({ barn: 0 });
    expect(Object.keys(choices)).toHaveLength(3);
    // Neither tags and knots nor the braces and the `else` of a condition.
    expect(linesOf(lines)).toEqual({
      come: [],
      missed: [2, 5, 7, 8, 10, 12, 13, 14, 15, 16, 17, 18, 19, 21, 22, 24, 25, 26, 28],
    });
    expect(Object.keys(conditions)).toEqual([
      'main.ink:5',
      'main.ink:7',
      'main.ink:15',
      'main.ink:25',
    ]);
  });

  it('counts scenes, choices, moves, endings, lines and conditions that a play came past', () => {
    const reached = collect(ink(HALL), ['Wait', '>']);
    expect(reached.scenes).toEqual({ '(start)': 1, hall: 1, barn: 1 });
    expect(reached.edges).toEqual({ '(start) -> hall': 1, 'hall -> barn': 1, 'hall -> hall': 0 });
    expect(reached.endings).toEqual({ barn: 1 });
    expect(Object.values(reached.choices)).toEqual([
      { offered: 0, taken: 0 },
      { offered: 1, taken: 1 },
      { offered: 1, taken: 0 },
    ]);
    // Not the choice that was never on offer, nor what its condition kept away.
    expect(linesOf(reached.lines).missed).toEqual([10, 15, 26]);
    expect(reached.conditions).toEqual({
      'main.ink:5': { true: 1, false: 0 },
      'main.ink:7': { true: 1, false: 0 },
      'main.ink:15': { true: 0, false: 1 },
      'main.ink:25': { true: 0, false: 1 },
    });
  });

  it('adds up plays, and keeps apart what was reached off the canonical path', () => {
    const { canon, ...all } = collect(ink(HALL), ['Wait'], ['Again', 'Again', 'Wait', '>']);
    expect(linesOf(all.lines).missed).toEqual([26]);
    expect(all.conditions['main.ink:7']).toEqual({ true: 2, false: 2 });
    expect(linesOf(canon?.lines ?? {}).missed).toEqual([10, 15, 21, 22, 26]);
    expect([all.endings, canon?.endings]).toEqual([{ barn: 1 }, { barn: 0 }]);
    expect([all.edges['hall -> hall'], canon?.edges['hall -> hall']]).toEqual([2, 0]);
  });

  it('counts a turn once, however often a play goes back to it', () => {
    const story = ink(HALL);
    const collector = new Collector(story, coverableOf(story.program, story.main));
    const session = new Session(story, { seed: 1 }, collector.tracer);
    play(session, 'Again');
    collector.add(session.turn);
    session.send({ type: 'UNDO' });
    play(session, 'Wait', '>');
    collector.add(session.turn);
    const { scenes, endings } = collector.coverage();
    expect(scenes).toEqual({ '(start)': 1, hall: 1, barn: 1 });
    expect(endings).toEqual({ barn: 1 });
  });

  it('forgets what ink looked ahead at and undid', () => {
    const story = ink(`-> one
=== one
First.
-> two
=== two
Second.
-> END`);
    const collector = new Collector(story, coverableOf(story.program, story.main));
    const session = new Session(story, { seed: 1 }, collector.tracer);
    collector.add(session.turn);
    expect(session.turn.moment.status).toBe('more');
    expect(linesOf(collector.coverage().lines)).toEqual({ come: [1, 3, 4], missed: [6, 7] });
  });

  it('tells conditions on one line apart', () => {
    const reached = collect(ink('VAR x = 1\n{x: a} {not x: b} {x > 1: c|d}\n-> END'), []);
    expect(reached.conditions).toEqual({
      'main.ink:2': { true: 1, false: 0 },
      'main.ink:2/2': { true: 0, false: 1 },
      'main.ink:2/3': { true: 0, false: 1 },
    });
  });

  it('comes back from its file as it was', () => {
    const reached = collect(ink(HALL), ['Wait', '>']);
    const { coverage } = parseCoverage(printCoverage({ hall: reached }), 'coverage.json');
    expect(coverage?.stories.hall).toEqual(reached);
  });
});

describe('a traced play', () => {
  const cases = ['his-hero', 'close-encounter'];

  it.each(cases)('of %s is the play that it is without', (id) => {
    const { story } = loadStory(resolve('scenes', id, 'main.ink'));
    if (!story) throw new Error('it does not load');
    const { tracer } = new Collector(story, coverableOf(story.program, story.main));
    const traced = new Session(story, { seed: 5 }, tracer);
    const plain = new Session(story, { seed: 5 });
    for (let step = 0; step < 40; step++) {
      expect(traced.turn.moment).toEqual(plain.turn.moment);
      const { status, choices } = plain.turn.moment;
      if (status !== 'choosing' && status !== 'more') break;
      const event =
        status === 'more'
          ? ({ type: 'NEXT' } as const)
          : ({ type: 'CHOOSE', index: (step * 7) % choices.length } as const);
      expect([traced.send(event), plain.send(event)]).toEqual([true, true]);
    }
  });

  it('reaches the same in a story from the cache', async () => {
    const folder = scratchFolder();
    const main = resolve('scenes/his-hero/main.ink');
    const reached = () => {
      const { story } = loadStory(main, { cache: folder });
      if (!story) throw new Error('it does not load');
      const collector = new Collector(story, coverableOf(story.program, story.main));
      const session = new Session(story, { seed: 1 }, collector.tracer);
      while (session.send({ type: 'NEXT' }));
      collector.add(session.turn);
      return collector.coverage();
    };
    const fresh = reached();
    await vi.waitFor(() => expect(readdirSync(folder)).toHaveLength(1));
    expect(reached()).toEqual(fresh);
    expect(Object.values(fresh.endings).filter(Boolean)).toEqual([1]);
  });
});
