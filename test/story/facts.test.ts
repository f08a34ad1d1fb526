import { describe, expect, it } from 'vitest';
import { compile } from '../../src/story/compile.ts';
import { deriveGraph } from '../../src/story/derive.ts';
import { offerFacts } from '../../src/story/offers.ts';
import { reachOf } from '../../src/story/reach.ts';
import { tagUses } from '../../src/story/tags.ts';
import { variableUses } from '../../src/story/variables.ts';

/** What is read off a story for those who judge it. */
function facts(text: string) {
  const { program, parsed, diagnostics } = compile('/tale/main.ink', () => text);
  if (!program || !parsed) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const graph = deriveGraph(program, parsed, 'main.ink');
  return {
    graph,
    reach: reachOf(program, graph, 'main.ink'),
    tags: tagUses(program, graph, 'main.ink'),
    variables: variableUses(parsed, 'main.ink'),
    offers: offerFacts(parsed),
  };
}

describe('what a play can come to', () => {
  it('is every knot, stitch and choice that the flow from the start leads to', () => {
    const { reach, graph } = facts(`-> barn
=== barn
<- lent
-> DONE
= corner
* [Never] -> END
=== lent
* [Out] -> way ->
  -> END
=== way
->->
=== lost
* [Lost] -> END
`);
    expect([...reach.flows].filter((id) => graph.scenes.some((s) => s.id === id))).toEqual([
      'barn',
      'lent',
      'way',
    ]);
    const offered = graph.choices.filter(({ id }) => reach.choices.has(id));
    expect(offered.map(({ text }) => text)).toEqual(['Out']);
  });

  it('ends where nothing is on offer, for sure or where one condition fails', () => {
    const { reach } = facts(`VAR x = 0
* [A] -> sure
* [B] -> maybe
* [C] -> offering
=== sure
{ x: Hay. }
-> DONE
=== maybe
{ x: -> sure }
=== offering
{ x: Hay. }
* [D] -> END
-
-> END
`);
    const ends = reach.deadEnds.map(({ kind, line, certain, scene }) => ({
      kind,
      line,
      certain,
      scene,
    }));
    expect(ends).toEqual([
      { kind: 'done', line: 7, certain: true, scene: 'sure' },
      { kind: 'ran-out', line: 9, certain: false, scene: 'maybe' },
    ]);
  });
});

it('tags are known with their scene, their line, and whether they are a choice’s', () => {
  const { tags } = facts(`# title: Hay
-> barn
=== barn
# scene: Barn
Hay. # loud
* [In # canon] Going in. # soft
  -> END
* Out # canon
  -> END
`);
  expect(tags.map(({ text, scene, line, inChoice }) => [text, scene, line, inChoice])).toEqual([
    ['title: Hay', '(start)', 1, false],
    ['scene: Barn', 'barn', 4, false],
    ['loud', 'barn', 5, false],
    ['canon', 'barn', 6, true],
    ['canon', 'barn', 8, true],
    ['soft', 'barn', 6, false],
  ]);
});

it('variables are known with whether they are read, and written after their declaration', () => {
  const { variables } = facts(`VAR read = 1
VAR written = 1
VAR both = 1
VAR none = 1
LIST kinds = one, two
VAR lent = 1
~ temp local = read
~ written = 2
~ both++
{ both } { LIST_COUNT(kinds) } { local }
~ raise(lent)
-> END
=== function raise(ref it)
~ it = it + 1
`);
  const uses = variables.map(({ name, kind, isRead, isWritten }) => [
    name,
    kind,
    isRead,
    isWritten,
  ]);
  expect(uses).toEqual([
    ['read', 'VAR', true, false],
    ['written', 'VAR', false, true],
    ['both', 'VAR', true, true],
    ['none', 'VAR', false, false],
    ['kinds', 'LIST', true, false],
    ['lent', 'VAR', true, true],
    ['local', 'temp', true, false],
  ]);
});

describe('a choice can never be on offer', () => {
  const CONSTANTS = 'CONST DARK = 0\nCONST KEYS = 3\nVAR x = 1\n';
  const cases: [condition: string, never: string | undefined][] = [
    ['{ false }', 'false'],
    ['{ DARK }', 'false'],
    ['{ KEYS < 2 }', 'false'],
    ['{ x } { not KEYS }', 'false'],
    ['{ x and not x }', 'contradiction'],
    ['{ x } { not x }', 'contradiction'],
    ['{ x }', undefined],
    ['{ x or not x }', undefined],
    ['{ KEYS == 3 }', undefined],
    ['{ KEYS > x }', undefined],
  ];

  it.each(cases)('with %s: %s', (condition, never) => {
    const [offer] = facts(`${CONSTANTS}* ${condition} [On] -> END\n* [Off] -> END\n`).offers;
    expect(offer?.never).toBe(never);
  });

  it('as a fallback beside one that always is', () => {
    const shadows = (ink: string) =>
      facts(ink).offers.map(({ shadowedBy }) => shadowedBy !== undefined);
    expect(shadows('+ [Wait] -> END\n* -> END\n')).toEqual([false, true]);
    expect(shadows('* [Wait] -> END\n* -> END\n')).toEqual([false, false]);
    expect(shadows('+ [Wait] -> END\n- Hay.\n* -> END\n')).toEqual([false, false]);
    expect(shadows('+ -> END\n* -> END\n')).toEqual([false, true]);
  });
});
