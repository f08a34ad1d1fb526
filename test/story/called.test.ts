import { describe, expect, it } from 'vitest';
import { calledOnlyBy } from '../../src/story/called.ts';
import { ink } from './ink.ts';

/** What only `always_fed` calls in a story that goes on as `scene` says. */
function helpers(scene: string): string[] {
  const story = ink(`VAR hens = 3
-> yard
=== yard
${scene}
-> END
=== function always_fed()
~ return count_all() > 0
=== function count_all()
~ return count_hens() + 1
=== function count_hens()
~ return hens
=== function unused()
~ return 1
`);
  return [...calledOnlyBy(story.program, (name) => name.startsWith('always_'))];
}

describe('the functions that only knots apart call', () => {
  it('are those they call, and those that these call', () => {
    expect(helpers('Hens.')).toEqual(['count_all', 'count_hens']);
  });

  it('are not those that a scene calls too', () => {
    expect(helpers('{count_hens()} hens.')).toEqual(['count_all']);
    expect(helpers('* {count_all() > 1} [Count] Done.')).toEqual([]);
  });

  it('are not those that nobody calls, which a play ought to come past', () => {
    expect(helpers('Hens.')).not.toContain('unused');
  });
});
