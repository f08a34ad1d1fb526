import type { Code } from './code.ts';

/** What can be wrong with the text as it was typed. */
export const text: readonly Code[] = [
  {
    code: 'italic-choice',
    severity: 'warning',
    title: 'emphasis that ink read as a choice',
    meaning: 'A line that begins with * is a choice, even where *a word* was meant to stand out.',
    mend: 'Use _a word_, or <b>a word</b>, or let the line begin with something else.',
    fault: 'He looked at me.\n*Never* look back.\n-> END\n',
    mended: 'He looked at me.\n_Never_ look back.\n-> END\n',
  },
  {
    code: 'divert-misspelt',
    severity: 'warning',
    title: 'an arrow that ink does not know',
    meaning:
      'A line ends with the name of a knot behind an arrow that an editor prettified, or a slip: a reader sees both as text.',
    mend: 'Write the arrow as a hyphen and a greater-than sign: ->.',
    fault: '* [In] —> barn\n* [On] -> barn\n- -> END\n=== barn\nHay.\n-> END\n',
    mended: '* [In] -> barn\n* [On] -> barn\n- -> END\n=== barn\nHay.\n-> END\n',
  },
  {
    code: 'control-character',
    severity: 'warning',
    title: 'an invisible control character',
    meaning:
      'It cannot be seen, is never shown to a reader, and may turn round or hide what stands beside it.',
    mend: 'Delete it; the message says at which column it is.',
    fault: 'Hay.\u0007\n-> END\n',
    mended: 'Hay.\n-> END\n',
  },
];
