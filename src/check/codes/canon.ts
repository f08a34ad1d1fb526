import type { Code } from './code.ts';

/** What can be wrong with the canonical path; nothing, for a story that marks no choice as canon. */
export const canon: readonly Code[] = [
  {
    code: 'canon-missing',
    severity: 'error',
    title: 'no canonical choice on offer',
    meaning:
      'NEXT alone plays the canonical path. Here it comes to choices of which none is canonical, and stops.',
    mend: 'Mark one of the choices on offer here with # canon, inside its brackets.',
    fault: '* [On # canon]\n-\n* [Left] -> END\n* [Right] -> END\n',
    mended: '* [On # canon]\n-\n* [Left # canon] -> END\n* [Right] -> END\n',
  },
  {
    code: 'canon-double',
    severity: 'error',
    title: 'two canonical choices on offer at once',
    meaning: 'The canonical path forks; only the first of the two choices is ever taken as canon.',
    mend: 'Leave # canon on one of them, or give them conditions that never hold together.',
    fault: '* [Left # canon] -> END\n* [Right # canon] -> END\n',
    mended: '* [Left # canon] -> END\n* [Right] -> END\n',
  },
  {
    code: 'canon-endless',
    severity: 'error',
    title: 'the canonical path never ends',
    meaning: 'Following only canonical choices, a reader goes round and round.',
    mend: 'Let the canonical choices lead to an -> END.',
    fault: '-> barn\n=== barn\n+ [Again # canon] -> barn\n* [Out] -> END\n',
    mended: '-> barn\n=== barn\n+ [Again] -> barn\n* [Out # canon] -> END\n',
  },
  {
    code: 'canon-stops',
    severity: 'error',
    title: 'the canonical path stops without an ending',
    meaning: 'Following only canonical choices, a reader comes to a stop that is no ending.',
    mend: 'Go on from there, or end the story with -> END.',
    fault: '* [On # canon] Hay.\n-> DONE\n',
    mended: '* [On # canon] Hay.\n-> END\n',
  },
  {
    code: 'canon-fails',
    severity: 'error',
    title: 'the canonical path breaks',
    meaning: 'Following only canonical choices, a reader comes to an error of the story.',
    mend: 'Mend what the message says is wrong there.',
    fault: 'VAR keys = 0\n~ keys = 0\n* [On # canon] { 7 % keys }\n-> END\n',
    mended: 'VAR keys = 0\n~ keys = 2\n* [On # canon] { 7 % keys }\n-> END\n',
  },
  {
    code: 'canon-seed',
    severity: 'warning',
    title: 'the canonical path depends on chance',
    meaning:
      'With other random numbers, the canonical choices lead another way: there is no one canonical story.',
    mend: 'Keep RANDOM and shuffles out of what decides where the canonical path goes.',
    fault:
      '* [On # canon]\n- { RANDOM(1, 2) == 1: -> barn | -> loft }\n=== barn\nHay.\n-> END\n=== loft\nMore hay.\n-> END\n',
    mended: '* [On # canon]\n- { RANDOM(1, 2) == 1: Hay. | Straw. } -> END\n',
  },
  {
    code: 'canon-conditional',
    severity: 'warning',
    title: 'a canonical choice is missing for some readers',
    meaning:
      'A reader came here with other choices made before, and the condition on the canonical choice did not hold: there was no canonical way on.',
    mend: 'Give what stands beside it # canon for that case, or lift the condition.',
    fault:
      'VAR keys = 0\n* [Take the key # canon]\n  ~ keys = 1\n* [Leave it]\n- At the door.\n* { keys > 0 } [Unlock it # canon] -> END\n* [Knock] -> END\n',
    mended:
      'VAR keys = 0\n* [Take the key # canon]\n  ~ keys = 1\n* [Leave it]\n- At the door.\n* { keys > 0 } [Unlock it # canon] -> END\n* { keys > 0 } [Knock] -> END\n* { keys == 0 } [Knock # canon] -> END\n',
  },
  {
    code: 'canon-misplaced',
    severity: 'error',
    title: '# canon where it marks nothing',
    meaning: 'Only inside the brackets of a choice does # canon mark it; elsewhere it is lost.',
    mend: 'Move it inside the brackets: * [Go in # canon].',
    fault: '* [Go in] # canon\n  Hay.\n* [Wait]\n- -> END\n',
    mended: '* [Go in # canon]\n  Hay.\n* [Wait]\n- -> END\n',
  },
  {
    code: 'canon-unknown-scene',
    severity: 'error',
    title: 'the declared canon names a scene that is not there',
    meaning: 'The header declares the scenes of the canonical path; one of them is no knot.',
    mend: 'Correct the name in # canon: at the head of the main file.',
    fault: '# canon: bran\n-> barn\n=== barn\n* [Out # canon] -> END\n',
    mended: '# canon: barn\n-> barn\n=== barn\n* [Out # canon] -> END\n',
  },
  {
    code: 'canon-missed',
    severity: 'error',
    title: 'the canonical path misses a declared scene',
    meaning: 'The header declares a scene that the canonical choices never come to.',
    mend: 'Lead the canonical choices through it, or take it out of # canon: in the header.',
    fault:
      '# canon: barn, loft\n-> barn\n=== barn\n* [Out # canon] -> END\n* [Up] -> loft\n=== loft\n-> END\n',
    mended:
      '# canon: barn, loft\n-> barn\n=== barn\n* [Out] -> END\n* [Up # canon] -> loft\n=== loft\n-> END\n',
  },
  {
    code: 'canon-order',
    severity: 'error',
    title: 'the canonical path comes to declared scenes in another order',
    meaning: 'The header declares the scenes in an order in which they are not played.',
    mend: 'Put the scenes in # canon: in the order of the story, or mend the diverts.',
    fault:
      '# canon: loft, barn\n-> barn\n=== barn\n* [Up # canon] -> loft\n=== loft\n* [Out # canon] -> END\n',
    mended:
      '# canon: barn, loft\n-> barn\n=== barn\n* [Up # canon] -> loft\n=== loft\n* [Out # canon] -> END\n',
  },
  {
    code: 'canon-undeclared',
    severity: 'warning',
    title: 'the canonical path comes to a scene that is not declared',
    meaning: 'The header declares the scenes of the canonical path, but not this one.',
    mend: 'Add it to # canon: in the header, or leave it by another canonical choice.',
    fault: '# canon: barn\n-> barn\n=== barn\n* [Up # canon] -> loft\n=== loft\nHay.\n-> END\n',
    mended:
      '# canon: barn, loft\n-> barn\n=== barn\n* [Up # canon] -> loft\n=== loft\nHay.\n-> END\n',
  },
];
