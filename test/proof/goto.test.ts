import { describe, expect, it } from 'vitest';
import { findWay, searchFor } from '../../src/proof/goto.ts';
import { narrate } from '../../src/proof/narrate.ts';
import { findTarget } from '../../src/proof/target.ts';
import { writtenSpots } from '../../src/story/liveness/lines.ts';
import { Spots } from '../../src/story/liveness/spots.ts';
import type { Story } from '../../src/story/story.ts';
import { ink } from '../story/ink.ts';

const HOUSE = `VAR brave = false
-> hall
=== hall
+ [Take heart]
  ~ brave = true
  -> hall
+ { brave } [Up the stairs] -> attic
* [Out of the door] -> END
* { false } [Through the wall] -> void
=== attic
{ brave: The dust stirs. | Nobody dares to breathe. }
{ not brave:
  A voice says boo.
}
* [Down again] -> END
=== void
Nothing.
-> END
`;

function found(story: Story, wanted: string) {
  const { program, graph, main } = story;
  return findTarget(wanted, graph, writtenSpots(program, new Spots(program.root), main));
}

/** The choices of a shortest play to `wanted`, or what is said instead. */
function wayTo(wanted: string, text = HOUSE, maxStates = 1_000): readonly string[] | string {
  const story = ink(text);
  const meant = found(story, wanted);
  if ('problem' in meant) return meant.problem;
  const led = findWay(story, meant.target, searchFor(story, meant.target, [1]), { maxStates });
  if (led.kind !== 'found') return led.kind;
  return narrate(story, led.way).taken.map((each) => each.text);
}

describe('goto', () => {
  it('finds the shortest play to a scene, a choice and a line', () => {
    expect(wayTo('attic')).toEqual(['Take heart', 'Up the stairs']);
    expect(wayTo('up the')).toEqual(['Take heart']);
    expect(wayTo('main.ink:10')).toEqual(['Take heart', 'Up the stairs']);
    expect(wayTo('main.ink:11')).toEqual(['Take heart', 'Up the stairs']);
    expect(wayTo('hall')).toEqual([]);
  });

  it('tells what can never be reached from what was not found', () => {
    expect(wayTo('Through the wall')).toBe('unreachable');
    expect(wayTo('main.ink:13')).toBe('unreachable');
    expect(wayTo('void')).toBe('unreachable');
    const counter = `VAR n = 0
- (top)
+ { n < 400 } [Up]
  ~ n++
  -> top
* { n == 400 } [Top] -> END
`;
    expect(wayTo('Top', counter, 50)).toBe('limit');
    expect(wayTo('Top', counter)).toHaveLength(400);
  });

  it('says what a target may mean, and where there is none', () => {
    expect(wayTo('Down')).toEqual(['Take heart', 'Up the stairs']);
    expect(wayTo('t')).toMatch(
      /^“t” may be any of these; name one as file:line:\n {2}main.ink:4 {2}Take heart/,
    );
    expect(wayTo('atic')).toBe(
      'there is no scene atic, and no choice with these words; did you mean attic?',
    );
    expect(wayTo('  ')).toBe('a scene, a line as file:line or words of a choice is needed');
    const stitched = '-> yard.well\n=== yard\n= well\nDeep.\n-> END\n= old_wall\nMoss.\n-> END\n';
    expect(wayTo('well', stitched)).toContain('did you mean yard.well?');
    expect(wayTo('old_wall', stitched)).toContain('did you mean yard.old_wall?');
    expect(wayTo('main.ink:99')).toBe(
      'nothing is played at main.ink:99; there is something at main.ink:18',
    );
    expect(wayTo('other.ink:1')).toContain('the story has no file other.ink');
  });
});
