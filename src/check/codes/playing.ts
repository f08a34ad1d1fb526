import type { Code } from './code.ts';

/** What happens while a story is played: on the canonical path, or in plays at random. */
export const playing: readonly Code[] = [
  {
    code: 'ran-out',
    severity: 'error',
    title: 'a play ran out of content',
    meaning:
      'A play came here, found nothing to go on with and nothing on offer: readers can be stopped by an error.',
    mend: 'End the flow with a divert, a choice that is always there, -> DONE or -> END.',
    fault:
      'VAR keys = 0\n~ keys = RANDOM(1, 1)\n-> barn\n=== barn\n* { keys == 0 } [Wait] -> END\n* { keys > 3 } [Go in] -> END\n',
    mended:
      'VAR keys = 0\n~ keys = RANDOM(1, 1)\n-> barn\n=== barn\n* { keys == 0 } [Wait] -> END\n* [Go in] -> END\n',
  },
  {
    code: 'runaway',
    severity: 'error',
    title: 'a play never comes to rest',
    meaning:
      'The story goes round without ever offering a choice or ending, or a line grows for ever. It was stopped.',
    mend: 'Look for a divert that comes back to where it was, and put a choice or a way out between.',
    fault: '-> barn\n=== barn\nHay.\n-> barn\n',
    mended: '-> barn\n=== barn\nHay.\n+ [Again] -> barn\n+ [Out] -> END\n',
  },
  {
    code: 'no-value',
    severity: 'error',
    title: 'a calculation has no result',
    meaning: 'A calculation came to nothing, such as the remainder of a division by zero.',
    mend: 'Make sure that what is divided by is never zero.',
    fault: 'VAR keys = 0\n~ keys = 0\n{ 7 % keys } keys.\n-> END\n',
    mended: 'VAR keys = 0\n~ keys = 2\n{ 7 % keys } keys.\n-> END\n',
  },
  {
    code: 'variable-early',
    severity: 'warning',
    title: 'a temporary variable is read before it is there',
    meaning:
      'The play came to a place that reads it, and not past its ~ temp: ink took it to be 0.',
    mend: 'Declare it at the head of its knot, before anything can go past it, or make it a VAR.',
    fault:
      '-> barn\n=== barn\n+ [Climb up] -> loft\n+ [Count]\n  ~ temp steps = 3\n  -> loft\n- (loft) You took {steps} steps.\n-> END\n',
    mended:
      '-> barn\n=== barn\n~ temp steps = 0\n+ [Climb up] -> loft\n+ [Count]\n  ~ steps = 3\n  -> loft\n- (loft) You took {steps} steps.\n-> END\n',
  },
  {
    code: 'off-map',
    severity: 'error',
    title: 'a move that the scene graph does not know',
    meaning:
      'A play went where the derived graph has no edge. That is a fault of Continuity, never of the story.',
    mend: 'Please report it, with the story and the choices that led there.',
  },
  {
    code: 'choice-same-text',
    severity: 'warning',
    title: 'two choices on offer with the same words',
    meaning: 'A reader cannot tell them apart, and a script cannot name them.',
    mend: 'Say them differently, or give them conditions that never hold together.',
    fault: '* [Wait] You wait.\n* [Wait] You wait long.\n- -> END\n',
    mended: '* [Wait] You wait.\n* [Wait long] You wait long.\n- -> END\n',
  },
  {
    code: 'invariant-broken',
    severity: 'error',
    title: 'an invariant of the story’s own is broken',
    meaning:
      'A function always_… did not return true, or a function never_… did, at some step of a play.',
    mend: 'Mend what led there, or the function.',
    fault:
      'VAR trust = 1\n* [Lie]\n~ trust = 0\n{ trust }\n-> END\n=== function always_trust()\n~ return trust > 0\n',
    mended:
      'VAR trust = 2\n* [Lie]\n~ trust = 1\n{ trust }\n-> END\n=== function always_trust()\n~ return trust > 0\n',
  },
];
