import type { Code } from './code.ts';

/** What can be wrong with where a story goes. */
export const flow: readonly Code[] = [
  {
    code: 'knot-unreachable',
    severity: 'warning',
    title: 'a knot that no play comes to',
    meaning: 'No divert, choice, tunnel or thread leads to it from the start of the story.',
    mend: 'Divert to it, or remove it.',
    fault: '-> barn\n=== barn\nHay.\n-> END\n=== loft\nMore hay.\n-> END\n',
    mended: '-> barn\n=== barn\nHay.\n-> loft\n=== loft\nMore hay.\n-> END\n',
  },
  {
    code: 'stitch-unreachable',
    severity: 'warning',
    title: 'a stitch that no play comes to',
    meaning:
      'Its knot is played, but nothing leads to the stitch. Only a first stitch is come to by itself.',
    mend: 'Divert to it, or remove it.',
    fault: '-> barn\n=== barn\nHay.\n-> END\n= loft\nMore hay.\n-> END\n',
    mended: '-> barn\n=== barn\nHay.\n-> loft\n= loft\nMore hay.\n-> END\n',
  },
  {
    code: 'choice-unreachable',
    severity: 'warning',
    title: 'a choice that no play comes to',
    meaning: 'The flow always leaves before it gets to the choice.',
    mend: 'Look above it for a divert that should depend on something, or a gather (-) too early.',
    fault: '-> barn\n=== barn\nHay.\n-> END\n* [Up] -> END\n',
    mended: '-> barn\n=== barn\nHay.\n* [Up] -> END\n',
  },
  {
    code: 'choice-never',
    severity: 'warning',
    title: 'a choice whose condition never holds',
    meaning: 'The condition is false whatever is played, so the choice is never on offer.',
    mend: 'Mend the condition, or remove the choice.',
    fault: 'CONST DARK = 0\n* { DARK } [Light the lamp] -> END\n* [Go in] -> END\n',
    mended: 'VAR dark = 0\n~ dark = 1\n* { dark } [Light the lamp] -> END\n* [Go in] -> END\n',
  },
  {
    code: 'choice-shadowed',
    severity: 'warning',
    title: 'a fallback that is never taken',
    meaning:
      'Ink takes a fallback only where nothing else is on offer. Beside it stands a choice that always is.',
    mend: 'Make the other choice once-only (*) or give it a condition, or remove the fallback.',
    fault: '-> barn\n=== barn\n+ [Wait] -> barn\n* -> END\n',
    mended: '-> barn\n=== barn\n* [Wait] -> barn\n* -> END\n',
  },
  {
    code: 'loose-end-maybe',
    severity: 'warning',
    title: 'the flow may run out',
    meaning:
      'Where a condition does not hold, nothing says where the story goes on: readers may be stopped by an error.',
    mend: 'Say what happens otherwise: an else, a gather or a divert after the condition.',
    fault:
      'VAR keys = 0\n~ keys = RANDOM(0, 1)\n-> barn\n=== barn\n{ keys > 0: -> loft }\n=== loft\n-> END\n',
    mended:
      'VAR keys = 0\n~ keys = RANDOM(0, 1)\n-> barn\n=== barn\n{ keys > 0: -> loft }\n-> END\n=== loft\n-> END\n',
  },
  {
    code: 'dead-stop',
    severity: 'warning',
    title: 'the story stops without an ending',
    meaning:
      'The flow is done with nothing on offer: -> DONE, or the end of what stands outside all knots. The reader is left without a way on and without an ending.',
    mend: 'Where the story is over, write -> END; else divert to where it goes on.',
    fault: '-> barn\n=== barn\nHay.\n-> DONE\n',
    mended: '-> barn\n=== barn\nHay.\n-> END\n',
  },
  {
    code: 'no-way-out',
    severity: 'warning',
    title: 'no way leads to an ending from here',
    meaning: 'Whatever a reader chooses from this scene on, the story never ends.',
    mend: 'Let a choice lead to a scene from which there is an -> END.',
    fault:
      '* [In] -> barn\n* [Home] -> END\n=== barn\n+ [Up] -> loft\n=== loft\n+ [Down] -> barn\n',
    mended:
      '* [In] -> barn\n* [Home] -> END\n=== barn\n+ [Up] -> loft\n=== loft\n+ [Down] -> barn\n* [Jump] -> END\n',
  },
];
