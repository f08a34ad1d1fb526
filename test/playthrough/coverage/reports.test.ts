import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../../src/playthrough/coverage/gaps.ts';
import {
  type Istanbul,
  type Located,
  writeIstanbul,
} from '../../../src/playthrough/coverage/istanbul.ts';
import { offCanon, percentOf, shareOf, together } from '../../../src/playthrough/coverage/share.ts';
import { coverageTable } from '../../../src/playthrough/coverage/table.ts';
import { missedThresholds } from '../../../src/playthrough/coverage/threshold.ts';
import { Collector } from '../../../src/session/coverage/collector.ts';
import { Session } from '../../../src/session/session.ts';
import { coverableOf } from '../../../src/story/coverable.ts';
import type { Story } from '../../../src/story/story.ts';
import { play, scratchFolder, storyOf } from '../../session/scratch.ts';

const TOWER = `VAR lamp = false
-> stair
=== stair
# scene: The Stair
The stair went up.
+ [Up # canon] -> top
+ [Down] -> below
=== top
{lamp: It is bright.|It is dark.}
* [Light it # canon]
  ~ lamp = true
  -> END
* {lamp} [Look] -> END
=== below
A cellar.
-> END
`;

function tower(): Story {
  return storyOf(TOWER, scratchFolder(), 'tower');
}

function reach(story: Story, ...plays: (readonly string[])[]) {
  const collector = new Collector(story, coverableOf(story.program, story.main));
  for (const steps of plays) {
    const session = new Session(story, { seed: 1 }, collector.tracer);
    play(session, ...steps);
    collector.add(session.turn);
  }
  return collector.coverage();
}

function located(story: Story, ...plays: (readonly string[])[]): Located {
  const { id, graph, folder } = story;
  return { id, graph, folder, path: 'scenes/tower/', coverage: reach(story, ...plays) };
}

const CANON = ['Up', 'Light it'];
const DOWN = ['Down'];

describe('the coverage table', () => {
  it('shows all plays, the canonical path and the rest apart, and what was never reached', () => {
    expect(coverageTable([located(tower(), CANON)])).toBe(
      [
        'tower                                 all             canon         off canon',
        '  scenes                     3 of 4   75%      3 of 4   75%      0 of 4    0%',
        '  choices taken              2 of 4   50%      2 of 4   50%      0 of 4    0%',
        '  lines of ink              8 of 11   72%     8 of 11   72%     0 of 11    0%',
        '  moves between scenes       2 of 3   66%      2 of 3   66%      0 of 3    0%',
        '  endings                    1 of 2   50%      1 of 2   50%      0 of 2    0%',
        '  conditions, both ways      2 of 4   50%      2 of 4   50%      0 of 4    0%',
        '  scenes, never reached:',
        '    scenes/tower/main.ink:14: below',
        '  choices taken, never reached:',
        '    scenes/tower/main.ink:7: Down (never taken)',
        '    scenes/tower/main.ink:13: Look (never on offer)',
        '  lines of ink, never reached:',
        '    scenes/tower/main.ink:13: lines 13 to 16',
        '  moves between scenes, never reached:',
        '    scenes/tower/main.ink:7: stair -> below',
        '  endings, never reached:',
        '    scenes/tower/main.ink:16: below',
        '  conditions, both ways, never reached:',
        '    scenes/tower/main.ink:9: condition: never true',
        '    scenes/tower/main.ink:13: condition: never true',
        '',
      ].join('\n'),
    );
  });

  it('has nothing to list where all was reached, and one column without canon', () => {
    const story = storyOf('Hello.\n-> END\n');
    expect(coverageTable([located(story, [])])).toMatch(/^story +all\n {2}scenes +1 of 1 +100%/);
    expect(coverageTable([located(story, [])])).toContain(
      'conditions, both ways              none',
    );
    expect(coverageTable([located(story, [])])).not.toContain('never reached');
  });
});

describe('coverage is reckoned', () => {
  it('together over runs, as over one run of all of them', () => {
    const story = tower();
    const parts = together(reach(story, CANON), reach(story, DOWN));
    expect(parts).toEqual(reach(story, CANON, DOWN));
    expect(shareOf(parts, 'scenes')).toEqual({ reached: 4, total: 4 });
    expect(shareOf(offCanon(parts), 'endings')).toEqual({ reached: 1, total: 2 });
  });

  it('in percent rounded down, so that 100 is all of it', () => {
    expect(percentOf({ reached: 199, total: 200 })).toBe(99);
    expect(percentOf({ reached: 0, total: 0 })).toBe(100);
  });

  it('against thresholds, of a story before those of all', () => {
    const reached = { tower: reach(tower(), CANON) };
    const missed = (all: object, stories: object = {}) =>
      missedThresholds({ all, stories: stories as Record<string, object> }, reached);
    expect(missed({ scenes: 75, choices: 51, lines: 72 })).toEqual([
      'tower: choices taken 2 of 4, 50%, wanted at least 51%',
    ]);
    expect(missed({ scenes: 100 }, { tower: { scenes: 70 } })).toEqual([]);
    expect(missed({}, { other: { scenes: 100 } })).toEqual([]);
  });

  it('and what is missed is in order, wherever ink came past it first', () => {
    const story = tower();
    const { conditions, ...rest } = reach(story, DOWN);
    const reached = {
      ...rest,
      conditions: Object.fromEntries(Object.entries(conditions).reverse()),
    };
    const gaps = gapsOf(reached, story.graph).filter(({ kind }) => kind === 'conditions');
    expect(gaps.map(({ line }) => line)).toEqual([9, 13]);
  });

  it('and nothing is missed where all was reached', () => {
    const story = tower();
    const again = storyOf(
      TOWER.replace('* {lamp} [Look] -> END\n', '').replace(
        '{lamp: It is bright.|It is dark.}',
        'Dark.',
      ),
    );
    expect(gapsOf(reach(again, CANON, DOWN), again.graph)).toEqual([]);
    expect(gapsOf(reach(story, CANON, DOWN), story.graph).map(({ what }) => what)).toEqual([
      'Look (never on offer)',
      'line 13',
      'condition: never true',
      'condition: never true',
    ]);
  });
});

describe('reports for other tools', () => {
  const load = createRequire(import.meta.url);
  const istanbul: Istanbul = {
    coverage: load('istanbul-lib-coverage'),
    report: load('istanbul-lib-report'),
    reports: load('istanbul-reports'),
  };

  it('an lcov file has lines, scenes as functions, conditions and choices as branches', () => {
    const story = tower();
    const to = join(scratchFolder(), 'lcov.info');
    writeIstanbul('lcov', to, [located(story, CANON)], istanbul);
    const lines = readFileSync(to, 'utf8').split('\n');
    expect(lines).toContain('FN:3,stair');
    expect(lines).toContain('FNDA:0,below');
    expect(lines).toContain('DA:5,1');
    expect(lines).toContain('DA:15,0');
    expect(lines).toContain('LF:11');
    expect(lines).toContain('LH:8');
    // The condition of line 9 was false; the choice of line 7 was not taken.
    expect(lines.filter((line) => line.startsWith('BRDA:9,'))).toEqual([
      'BRDA:9,0,0,0',
      'BRDA:9,0,1,1',
    ]);
    expect(lines.filter((line) => /^BRDA:7,/.test(line))).toEqual([expect.stringMatching(/,0$/)]);
    expect(lines.at(-2)).toBe('end_of_record');
  });

  it('HTML shows every file of ink with what was not reached', () => {
    const to = join(scratchFolder(), 'html');
    mkdirSync(to);
    writeIstanbul('html', to, [located(tower(), CANON)], istanbul);
    expect(existsSync(join(to, 'index.html'))).toBe(true);
    const page = readFileSync(join(to, 'main.ink.html'), 'utf8');
    expect(page).toContain('class="cstat-no" title="statement not covered" >A cellar.');
  });
});
