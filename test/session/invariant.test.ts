import { describe, expect, it } from 'vitest';
import { invariantsOf, verdictsAt } from '../../src/session/invariant.ts';
import { Session } from '../../src/session/session.ts';
import { ink } from '../story/ink.ts';

const STORY = `
VAR trust = 1
A room with a {~red|blue|green} door.
- (top)
* [Lie]
  ~ trust = trust - 2
  You lied.
  -> top
+ [Wait {top}] {~Rain|Wind|Snow}.
  -> top
* -> END

=== function always_some_trust()
~ return trust >= 0
=== function never_counts_itself()
~ trust = trust + 100
~ return never_counts_itself > 1
=== function always_says()
~ return
=== function never_asks(what)
~ return true
=== function unrelated()
~ return true
`;

/** `name: holds` or `name: why` for each invariant at the play's newest turn. */
function standing(session: Session): string[] {
  return verdictsAt(session, session.turn).map(
    ({ invariant, why }) => `${invariant.name}: ${why ?? 'holds'}`,
  );
}

describe('invariants', () => {
  it('are the functions named always_… and never_… that take no parameters, with their places', () => {
    expect(invariantsOf(ink(STORY))).toEqual([
      { name: 'always_some_trust', file: 'main.ink', line: 13 },
      { name: 'never_counts_itself', file: 'main.ink', line: 15 },
      { name: 'always_says', file: 'main.ink', line: 18 },
    ]);
  });

  it('say whether they hold, and why not', () => {
    const session = new Session(ink(STORY), { seed: 1 });
    const others = ['never_counts_itself: holds', 'always_says: it returns nothing'];
    expect(standing(session)).toEqual(['always_some_trust: holds', ...others]);
    session.send({ type: 'CHOOSE', index: 0 });
    expect(standing(session)).toEqual(['always_some_trust: it returned false', ...others]);
    expect(verdictsAt(session, session.turn.previous ?? session.turn)[0]?.holds).toBe(true);
  });

  it('leave the play as it was: what follows is what would have followed', () => {
    const story = ink(STORY);
    const [asked, unasked] = [new Session(story, { seed: 7 }), new Session(story, { seed: 7 })];
    for (const index of [1, 1, 0, 0, 0]) {
      verdictsAt(asked, asked.turn);
      for (const session of [asked, unasked]) session.send({ type: 'CHOOSE', index });
      expect(asked.turn.moment).toEqual(unasked.turn.moment);
      expect(asked.persist()).toEqual(unasked.persist());
    }
  });

  it('that break or never return are faults of their own, and nothing else breaks', () => {
    const story = ink(
      '* [Go] Gone.\n-> END\n=== function always_ends()\n~ return always_ends()\n=== function never_divides()\n~ return 1 % 0 == 1\n=== function always_fine()\n~ return true\n',
    );
    const session = new Session(story, { seed: 1 });
    const [endless, , fine] = verdictsAt(session, session.turn);
    expect(endless?.holds).toBe(false);
    expect(endless?.why).toMatch(/runaway story|calls within calls/);
    expect(fine?.holds).toBe(true);
    session.send({ type: 'CHOOSE', index: 0 });
    expect(session.turn.moment.lines[0]?.text).toBe('Gone.');
  });
});
