import fc from 'fast-check';
import { tree } from './node.ts';
import { knotAt } from './places.ts';
import { Writer } from './writer.ts';

/** Every flow burns fuel at its head and at every label, so that all plays end, or come to a choice. */
const HEADER = `VAR fuel = 25
VAR n = 1
VAR x = 2.5
VAR s = "word"
VAR goal = -> k0
CONST three = 3
LIST mood = (calm), cross, (glad)
EXTERNAL outer(a)
`;

const FUNCTIONS = `=== function outer(a)
~ return a * 2
=== function next(a)
~ return a + 1
=== function grow(ref a)
~ a += 1
=== function say(a)
{ a > 1:
  said {a}
  twice
- else:
  once
}
~ return a
=== function deep(a)
{ a > three:
  ~ return say(a)
}
~ return next(deep(a + 1))
`;

/**
 * Arbitrary ink programs, nearly all of which compile. A program is drawn as a
 * tree of numbers, so that it shrinks well: whatever a number refers to is
 * taken modulo what there is, and 0 without kids is the plainest thing.
 */
export const programs: fc.Arbitrary<string> = fc
  .noBias(
    fc.record({
      opening: fc.array(tree, { maxLength: 5, size: 'max' }),
      nodes: fc.array(tree, { minLength: 1, maxLength: 6, size: 'max' }),
    }),
  )
  .map(({ opening, nodes }) => {
    const knots = nodes.map(knotAt);
    const write = (writer: Writer) =>
      [HEADER, writer.opening(opening), ...knots.map((knot) => writer.knot(knot)), FUNCTIONS].join(
        '',
      );
    // Written twice: a divert to a label has to know all labels there are.
    const draft = new Writer(knots, []);
    write(draft);
    return write(new Writer(knots, draft.labels));
  });
