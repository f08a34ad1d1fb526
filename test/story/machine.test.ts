import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { Session } from '../../src/session/session.ts';
import { createSceneMachine, isOffMap, placeAt } from '../../src/story/machine.ts';
import { loadStory, type Story } from '../../src/story/story.ts';
import { hasCorpus, THE_INTERCEPT } from './corpus.ts';
import { type Files, ink } from './ink.ts';

const TALE = `-> barn
=== barn
# world: Smallville
Hay.
+ [Wait] -> vault
* [Go] -> vault.lobby
=== vault
# world: Zurich/Below
Steel.
+ [Up] -> lobby
= lobby
Marble.
# ending: no. 1 * of many
-> END
=== road
# world: Smallville
-> END
`;

/** Where a play of `files` is after the choices at `picks`, as the machine has it. */
function placeAfter(files: Files, ...picks: number[]) {
  const session = new Session(ink(files), { seed: 1 });
  const places = [session.turn.place.value];
  const turnPages = () => {
    while (session.send({ type: 'NEXT' })) places.push(session.turn.place.value);
  };
  turnPages();
  for (const index of picks) {
    session.send({ type: 'CHOOSE', index });
    places.push(session.turn.place.value);
    turnPages();
  }
  return places;
}

function without(
  story: Story,
  unwanted: (edge: Story['graph']['edges'][number]) => boolean,
): Story {
  const graph = { ...story.graph, edges: story.graph.edges.filter((edge) => !unwanted(edge)) };
  return { ...story, graph, program: story.program, machine: createSceneMachine(graph) };
}

describe('the machine of a story', () => {
  it('is where the play is: in a scene, a stitch of it, the worlds around it, an ending', () => {
    expect(placeAfter(TALE, 0, 0)).toEqual([
      { 'world:Smallville': 'barn' },
      { 'world:Zurich': { 'world:Below': { vault: '(head)' } } },
      'ending:no%2e 1 %2a of many',
    ]);
    expect(placeAfter(TALE, 1).at(-1)).toBe('ending:no%2e 1 %2a of many');
  });

  it('has scenes of the same world beside each other', () => {
    const { states } = ink(TALE).machine.states['world:Smallville'] ?? {};
    expect(Object.keys(states ?? {})).toEqual(['barn', 'road']);
  });

  it('knows of each scene where it is written and how it can be left', () => {
    const { machine, graph } = ink(TALE);
    const [known] = Object.values(placeAt(machine, graph, 'barn').getMeta()).filter(Boolean);
    expect(known).toMatchObject({ scene: { id: 'barn', line: 2 } });
    expect(known?.edges.map(({ to }) => to)).toEqual(['vault', 'vault.lobby']);
  });

  it('is plain data that any tool of XState can read', () => {
    const { config } = ink(TALE).machine;
    expect(JSON.parse(JSON.stringify(config)).id).toBe('(story)');
  });

  it('can be asked and started by itself', () => {
    const actor = createActor(ink(TALE).machine).start();
    actor.send({ type: 'scene.barn' });
    actor.send({ type: 'scene.vault.lobby' });
    expect(actor.getSnapshot().value).toEqual({
      'world:Zurich': { 'world:Below': { vault: 'lobby' } },
    });
    actor.send({ type: 'scene.barn' });
    expect(isOffMap(actor.getSnapshot())).toBe(true);
  });

  it('finds a place for every scene', () => {
    const stories = [ink(TALE), ...(hasCorpus ? [loadStory(THE_INTERCEPT).story] : [])];
    for (const { machine, graph } of stories.flatMap((story) => story ?? [])) {
      for (const { id, parent } of graph.scenes) {
        const place = placeAt(machine, graph, id);
        expect(isOffMap(place)).toBe(false);
        expect(JSON.stringify(place.value)).toContain(`"${parent ? id.split('.')[1] : id}"`);
      }
    }
  });

  it('lets no name of an author clash with its own, or with another', () => {
    const files = `-> story
=== story
# world: story.1
+ [On] -> ending
=== ending
# world: story/1
* [On] -> constructor
=== constructor
# ending: *
-> END
`;
    expect(placeAfter(files, 0, 0)).toEqual([
      { 'world:story%2e1': 'story' },
      { 'world:story': { 'world:1': 'ending' } },
      'ending:%2a',
    ]);
  });

  it('says so when a play makes a move that was not derived', () => {
    const story = without(ink(TALE), ({ to }) => to === 'vault');
    const session = new Session(story, { seed: 1 });
    session.send({ type: 'NEXT' });
    session.send({ type: 'CHOOSE', index: 0 });
    expect(session.turn.moment).toMatchObject({ status: 'failed', scene: 'vault' });
    expect(session.turn.moment.errors.at(-1)).toMatchObject({
      code: 'off-map',
      message:
        'engine fault: the play moved from barn to vault, which the scene graph does not allow',
      file: 'main.ink',
      line: 2,
    });
    expect(isOffMap(session.turn.place)).toBe(true);
    session.send({ type: 'UNDO' });
    expect(session.send({ type: 'CHOOSE', index: 1 })).toBe(true);
    expect(session.turn.moment.status).toBe('ended');
  });

  it('says so at once when the opening makes such a move', () => {
    const session = new Session(
      without(ink(TALE), ({ from }) => from === '(start)'),
      { seed: 1 },
    );
    expect(session.turn.moment.errors.at(-1)?.code).toBe('off-map');
  });
});
