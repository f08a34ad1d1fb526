import { describe, expect, it } from 'vitest';
import type { SceneGraph } from '../../src/story/graph.ts';
import { type Files, ink } from './ink.ts';

/** The moves of a story, one a line: `barn -> loft [Climb]? ◆ divert`, `?` where it depends, `◆` where it is canon. */
function moves(files: Files): string[] {
  const { graph } = ink(files);
  return graph.edges.map(({ from, to, kind, choice, conditional, isCanon }) => {
    const text = graph.choices.find(({ id }) => id === choice)?.text;
    const label = text === undefined ? '' : ` [${text}]`;
    return `${from} -> ${to}${label}${conditional ? '?' : ''}${isCanon ? ' ◆' : ''} ${kind}`;
  });
}

function scene({ scenes }: SceneGraph, id: string) {
  return scenes.find((each) => each.id === id);
}

describe('the scenes of a story', () => {
  const { graph } = ink({
    'main.ink': `# title: Hay
# canon: barn, vault
INCLUDE vault.ink
VAR trust = 0
LIST mood = calm, cross
-> barn
=== barn
# scene: The Barn
# world: Smallville
Hay, and more hay.
+ [Wait # canon] -> vault
* (away) { trust } Walk away {mood} -> END
=== function warm(x)
~ return x
=== aside
# inline
A thought.
->->
`,
    'vault.ink': `=== vault
# scene: The Vault
# world: Zurich / Below
-> lobby
= lobby
# scene: The Lobby
Marble.
-> END
`,
  });

  it('are its knots and stitches, with names, worlds and places; functions and inline knots are not', () => {
    expect(graph.scenes.map(({ id }) => id)).toEqual(['(start)', 'vault', 'vault.lobby', 'barn']);
    expect(scene(graph, 'barn')).toMatchObject({
      title: 'The Barn',
      world: ['Smallville'],
      tags: ['scene: The Barn', 'world: Smallville'],
      file: 'main.ink',
      line: 7,
    });
    expect(scene(graph, 'vault.lobby')).toMatchObject({
      parent: 'vault',
      title: 'The Lobby',
      world: ['Zurich', 'Below'],
      file: 'vault.ink',
      line: 5,
    });
    expect(graph.inline).toEqual(['aside']);
  });

  it('hold their choices, as they are written', () => {
    const [wait, away] = graph.choices;
    expect(scene(graph, 'barn')?.choices).toEqual([wait?.id, away?.id]);
    expect(wait).toMatchObject({
      scene: 'barn',
      text: 'Wait',
      tags: ['canon'],
      isCanon: true,
      conditional: false,
      once: false,
      fallback: false,
      file: 'main.ink',
      line: 11,
    });
    expect(away).toMatchObject({
      text: 'Walk away {…}',
      isCanon: false,
      conditional: true,
      once: true,
      label: 'away',
      line: 12,
    });
  });

  it('come with what else is known of the story', () => {
    expect(graph.header).toEqual(['title: Hay', 'canon: barn, vault']);
    expect(graph.variables).toEqual(['trust', 'mood']);
    expect(graph.words).toBe(10);
    expect(JSON.parse(JSON.stringify(graph))).toEqual(graph);
  });
});

describe('the moves of a story', () => {
  it('are its diverts, each with the choice that sets it off and its place', () => {
    const files =
      'Hay.\n+ [Wait] -> barn\n+ [Go] Gone. -> road\n=== barn\n-> road\n=== road\n-> END\n';
    expect(moves(files)).toEqual([
      'barn -> road divert',
      'road -> road ending',
      '(start) -> barn [Wait] divert',
      '(start) -> road [Go] divert',
    ]);
    expect(ink(files).graph.edges.map(({ line }) => line)).toEqual([5, 7, 2, 3]);
  });

  it('depend on something where the same choice may lead elsewhere', () => {
    expect(
      moves('VAR x = 1\n+ [Go]\n  { x: -> barn }\n  -> road\n=== barn\n-> END\n=== road\n-> END\n'),
    ).toEqual([
      'barn -> barn ending',
      'road -> road ending',
      '(start) -> barn [Go]? divert',
      '(start) -> road [Go]? divert',
    ]);
  });

  it('stay where they are for a choice that leads nowhere else', () => {
    expect(moves('-> barn\n=== barn\n* [Look] Hay.\n* [Wait]\n- -> END\n')).toContain(
      'barn -> barn [Look] ending',
    );
    expect(moves('-> barn\n=== barn\n* [Look] Hay. -> DONE\n')).toContain(
      'barn -> barn [Look] divert',
    );
  });

  it('go into a tunnel, and back from wherever it ends', () => {
    expect(
      moves(`-> barn
=== barn
-> dream ->
-> END
=== dream
+ [Wake] ->->
+ [Sink] -> deeper
=== deeper
->->
`),
    ).toEqual([
      '(start) -> barn divert',
      'barn -> dream? tunnel',
      'dream -> deeper [Sink] divert',
      'barn -> barn? ending',
      'deeper -> barn? return',
      'dream -> barn [Wake]? return',
    ]);
  });

  it('go on elsewhere from a tunnel that says where', () => {
    const files = '-> dream -> barn\n=== dream\n->-> road\n=== barn\n-> END\n=== road\n-> END\n';
    expect(moves(files)).toEqual([
      '(start) -> dream tunnel',
      'barn -> barn ending',
      'road -> road ending',
      'dream -> road? divert',
    ]);
  });

  it('lead to every scene that a variable may hold', () => {
    const files = `VAR next = -> barn
{ RANDOM(0, 1):
  ~ next = -> road
}
-> next
=== barn
{ TURNS_SINCE(-> loft) } -> END
=== road
-> END
=== loft
-> END
`;
    expect(moves(files).filter((move) => move.endsWith('dynamic'))).toEqual([
      '(start) -> road? dynamic',
      '(start) -> barn? dynamic',
    ]);
  });

  it('are made by choices that another scene lends', () => {
    const files = `-> barn
=== barn
<- talk
+ [Wait] -> END
=== talk
+ [Ask] "Well?" -> barn
-> DONE
`;
    expect(moves(files)).toContain('barn -> talk [Ask] thread');
    expect(moves(files)).toContain('talk -> barn [Ask] divert');
  });

  it('are made by choices still on offer after the flow has gone on', () => {
    const files = `-> barn
=== barn
{ true:
  + [Back to the hay] Hay. -> END
}
-> road
=== road
+ [Walk] -> END
`;
    expect(moves(files)).toContain('road -> barn [Back to the hay] thread');
  });

  it('are not made by choices put on offer only where the flow stays', () => {
    const files = `-> drawer
=== drawer
- (knocking)
+ (wait) [Let it knock]
  {stopping:
  - It left off. -> knocking
  - It was dark.
  }
+ [Unlock it] -> END
- -> sofa
=== sofa
+ [Ring him up] -> END
`;
    expect(moves(files)).toEqual([
      '(start) -> drawer divert',
      'drawer -> sofa [Let it knock]? divert',
      'drawer -> drawer [Unlock it] ending',
      'sofa -> sofa [Ring him up] ending',
    ]);
  });

  it('are made by choices that were put on offer two scenes before', () => {
    const files = `-> barn
=== barn
{ true:
  + [Back to the hay] Hay. -> END
}
-> road
=== road
-> river
=== river
+ [Cross] -> END
`;
    expect(moves(files)).toContain('river -> barn [Back to the hay] thread');
  });

  it('go through knots that are kept out of the scenes', () => {
    const files = `-> barn
=== barn
-> aside
=== aside
# inline
A thought.
-> dream ->
-> road
=== dream
->->
=== road
-> END
`;
    expect(moves(files)).toEqual([
      '(start) -> barn divert',
      'barn -> dream tunnel',
      'road -> road ending',
      'dream -> road divert',
    ]);
  });
});

describe('the endings of a story', () => {
  it('are named by a tag before the end, and titled by one beside it', () => {
    const files = `* [Stay] -> barn
* [Go] -> road
=== barn
He stays.
# ending: stayed
# ending-title: The One Who Stayed
-> END
=== road
-> END
`;
    expect(ink(files).graph.endings).toEqual([
      { id: 'stayed', title: 'The One Who Stayed', file: 'main.ink', line: 7 },
      { id: 'road', file: 'main.ink', line: 9 },
    ]);
  });

  it('are told apart by the way that leads to them within a knot', () => {
    const files = `-> barn
=== barn
* [Stay]
  # ending: stayed
* [Go # canon]
  # ending: gone
* [Wait]
- -> END
`;
    expect(moves(files).slice(1)).toEqual([
      'barn -> stayed [Stay] ending',
      'barn -> gone [Go] ◆ ending',
      'barn -> barn [Wait] ending',
    ]);
  });

  it('are not named by a choice that a thread replays', () => {
    const files = '<- said\n* (said) Goodbye. # ending: polite\n- -> END\n';
    expect(ink(files).graph.endings.map(({ id }) => id)).toEqual(['(start)', 'polite']);
  });

  it('are not named by what was said in another knot, in a thread, or on a choice', () => {
    const files = `Before. # ending: early
-> barn
=== barn
<- talk
* [Stay # ending: offered] -> END
=== talk
An aside. # ending: aside
-> DONE
`;
    expect(ink(files).graph.endings.map(({ id }) => id)).toEqual(['barn']);
  });
});
