import type { Code } from './code.ts';

/** What can be wrong with names: of scenes, endings, tags and variables. */
export const naming: readonly Code[] = [
  {
    code: 'title-missing',
    severity: 'warning',
    title: 'the story has no title',
    meaning: 'Readers see the name of the file or folder instead.',
    mend: 'Begin the main file with # title: and the title.',
    fault: 'Hay.\n-> END\n',
    mended: '# title: Hay\nHay.\n-> END\n',
  },
  {
    code: 'scene-named-twice',
    severity: 'warning',
    title: 'two scenes with one name',
    meaning: 'Readers cannot tell the scenes apart on the map: they have one name in one world.',
    mend: 'Give one of them another # scene:, or put them in different worlds with # world:.',
    fault:
      '-> barn\n=== barn\n# scene: The Barn\nHay.\n-> loft\n=== loft\n# scene: The Barn\nMore hay.\n-> END\n',
    mended:
      '-> barn\n=== barn\n# scene: The Barn\nHay.\n-> loft\n=== loft\n# scene: The Loft\nMore hay.\n-> END\n',
  },
  {
    code: 'ending-named-twice',
    severity: 'warning',
    title: 'an ending with two names, or a name with two endings',
    meaning:
      'Either one ending has two titles, of which readers see the first, or two endings have the same.',
    mend: 'Give each ending one # ending-title: of its own.',
    fault:
      '* [Left]\n  # ending: left\n  # ending-title: Gone\n  Bye.\n  -> END\n* [Right]\n  # ending: right\n  # ending-title: Gone\n  Bye.\n  -> END\n',
    mended:
      '* [Left]\n  # ending: left\n  # ending-title: Gone Left\n  Bye.\n  -> END\n* [Right]\n  # ending: right\n  # ending-title: Gone Right\n  Bye.\n  -> END\n',
  },
  {
    code: 'ending-shared',
    severity: 'note',
    title: 'two scenes name the same ending',
    meaning: 'What two scenes name with one # ending: counts as one ending that readers can find.',
    mend: 'If they are different endings, name them differently; else nothing is wrong.',
    fault:
      '* [Left] -> left\n* [Right] -> right\n=== left\n# ending: gone\nBye.\n-> END\n=== right\n# ending: gone\nBye.\n-> END\n',
    mended:
      '* [Left] -> left\n* [Right] -> right\n=== left\n# ending: gone_left\nBye.\n-> END\n=== right\n# ending: gone_right\nBye.\n-> END\n',
  },
  {
    code: 'tag-misspelt',
    severity: 'warning',
    title: 'a tag that is nearly a known one',
    meaning: 'It does nothing, and looks as if it was meant to.',
    mend: 'Correct it. The header knows title, author, rating, notes and canon; a scene scene, world, inline, ending and ending-title; a choice canon.',
    fault: '# titel: Hay\nHay.\n-> END\n',
    mended: '# title: Hay\nHay.\n-> END\n',
  },
  {
    code: 'tag-unknown',
    severity: 'note',
    title: 'a header tag that means nothing here',
    meaning:
      'The header knows title, author, rating, notes and canon. Others are kept, but not used.',
    mend: 'Leave it if another program reads it.',
    fault: '# title: Hay\n# theme: dark\nHay.\n-> END\n',
    mended: '# title: Hay\nHay.\n-> END\n',
  },
  {
    code: 'tag-repeated',
    severity: 'warning',
    title: 'a tag given twice',
    meaning: 'The head of a story or a scene gives one tag twice; only the first counts.',
    mend: 'Remove one of them.',
    fault: '-> barn\n=== barn\n# scene: The Barn\n# scene: The Loft\nHay.\n-> END\n',
    mended: '-> barn\n=== barn\n# scene: The Barn\nHay.\n-> END\n',
  },
  {
    code: 'tag-misplaced',
    severity: 'note',
    title: 'a tag too late to count',
    meaning:
      'Tags about the story stand at the head of the main file, tags about a scene at the head of its knot, before any text.',
    mend: 'Move it up, before the first text.',
    fault: '-> barn\n=== barn\nHay.\n# scene: The Barn\nMore hay.\n-> END\n',
    mended: '-> barn\n=== barn\n# scene: The Barn\nHay.\nMore hay.\n-> END\n',
  },
  {
    code: 'variable-unread',
    severity: 'warning',
    title: 'a variable that is written and never read',
    meaning: 'The story keeps something in mind that nothing ever asks for.',
    mend: 'Ask for it where it was meant to matter, or remove it.',
    fault:
      'VAR trust = 0\n~ trust = trust_of(1)\n-> END\n=== function trust_of(x)\n~ return x + 1\n',
    mended: 'VAR trust = 0\n~ trust = 1\n{ trust: He nods. }\n-> END\n',
  },
  {
    code: 'variable-unwritten',
    severity: 'note',
    title: 'a variable that never changes',
    meaning:
      'It is read, but nothing writes it after its declaration: whatever depends on it always goes one way.',
    mend: 'Write it where it was meant to change, or make it a CONST.',
    fault: 'VAR trust = 0\n{ trust: He nods. }\n-> END\n',
    mended: 'VAR trust = 0\n~ trust = 1\n{ trust: He nods. }\n-> END\n',
  },
  {
    code: 'variable-unused',
    severity: 'note',
    title: 'a variable that nothing uses',
    meaning: 'It is declared, and neither read nor written.',
    mend: 'Remove it.',
    fault: 'VAR trust = 0\nHay.\n-> END\n',
    mended: 'VAR trust = 0\n~ trust = 1\n{ trust: He nods. }\n-> END\n',
  },
];
