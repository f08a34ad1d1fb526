import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/playthrough/prepare.ts';
import { DEFAULT_SEED, readScripts } from '../../src/playthrough/read.ts';
import { runScript } from '../../src/playthrough/run.ts';
import { createSceneMachine } from '../../src/story/machine.ts';
import { complaints, filesOf, LOFT, run, runAll } from './scripts.ts';

/** Runs steps of which nothing should fail. */
async function passes(yaml: string, ink = LOFT): Promise<void> {
  const outcome = await run(yaml, ink);
  expect({ said: complaints(outcome), status: outcome.status }).toEqual({
    said: [],
    status: 'passed',
  });
}

/** What is said of steps that fail. */
async function fails(yaml: string, ink = LOFT): Promise<string[]> {
  const outcome = await run(yaml, ink);
  expect(outcome.status).toBe('failed');
  return complaints(outcome);
}

describe('choose', () => {
  it('takes a choice by its text, by the beginning of it, or by its number', () =>
    passes(`
  - choose: Ask what he remembers
  - expect: { text: He told him }
  - restart
  - choose: ask
  - expect: { text: He told him }
  - restart
  - choose: 1
  - expect: { text: He told him }`));

  it('lists what was meant where several choices begin so, and what is on offer where none does', async () => {
    expect(await fails('  - choose: wait')).toEqual([
      '2:13 choice “wait” may be any of 2. Wait for him to speak 3. Wait for the rain (write more of it)',
    ]);
    expect(await fails('  - choose: Ask what he remember not')).toEqual([
      '2:13 there is no choice “Ask what he remember not”; did you mean Ask what he remembers?; on offer: 1. Ask what he remembers 2. Wait for him to speak 3. Wait for the rain',
    ]);
    expect(await fails('  - choose: 4')).toEqual([
      '2:13 there is no choice 4; on offer: 1. Ask what he remembers 2. Wait for him to speak 3. Wait for the rain',
    ]);
  });

  it('takes an exact text before one that only begins so, and cannot tell two equal ones apart', async () => {
    const ink = '* [Go]\n* [Go on] Well.\n* [Stay]\n* [stay]\n- -> END';
    expect((await run('  - choose: go', ink)).status).toBe('passed');
    expect(await fails('  - choose: stay', ink)).toEqual([
      '2:13 choice “stay” may be any of 3. Stay 4. stay (take it by its number)',
    ]);
  });

  it.each([
    ['"I’m fine,” he said. _Really_.', "i'm fine, he said. really."],
    ['“No!”', 'No!'],
    ['Wait — and see', 'wait - and see'],
    ['yes', 'yes'],
    ['No', 'No'],
    ['12', '"12"'],
    ['1.50', '1.50'],
  ])('takes %s by %s', async (text, choice) => {
    const ink = `* [Other]\n* [${text}] Chosen. -> END\n`;
    const outcome = await run(`  - choose: ${choice}\n  - expect: { text: Chosen }`, ink);
    expect(complaints(outcome)).toEqual([]);
  });

  it('says that there is a page before the choice, or nothing at all', async () => {
    const yaml = '  - choose: Ask\n  - choose: Cross it';
    expect(await fails(yaml)).toEqual([
      '3:13 there is no choice “Cross it”: nothing is on offer (there is another page first: put `- next` before it)',
    ]);
    expect(await fails('  - follow: canon\n  - choose: Cross it')).toEqual([
      '3:13 there is no choice “Cross it”: nothing is on offer',
    ]);
  });
});

describe('next', () => {
  it('turns the page, or takes the canonical choice', () =>
    passes(
      '  - next\n  - expect: { scene: loft, text: He told him }\n  - next: 2\n  - expect: { ending: across }',
    ));

  it('says why it cannot go on', async () => {
    const yaml = '  - choose: Wait for him\n  - next: 2';
    expect(await fails(yaml)).toEqual([
      '3:5 there is no next page: no choice on offer is canon: 1. Leave 2. Lie, at number 1 of 2',
    ]);
    expect(await fails('  - next: 3\n  - next')).toEqual([
      '3:5 there is no next page: the story has ended with across',
    ]);
  });
});

describe('follow', () => {
  it('goes along canon until a scene is entered, or to the end', () =>
    passes(`
  - follow: { until: river }
  - expect: { scene: river, text: [He told him, They went down] }
  - follow: canon
  - expect: { ending: across, canon: true }`));

  it('is there already where a choice has led straight into the scene', () =>
    passes(
      '  - choose: Wait for him\n  - follow: { until: silence }\n  - expect: { text: Nobody spoke }',
    ));

  it('comes to a scene again that was left before', () =>
    passes(`
  - follow: { until: river }
  - choose: Go back
  - follow: { until: river }
  - expect: { vars: { trust: 2 } }`));

  it('says where canon breaks off, and why', async () => {
    expect(await fails('  - choose: Wait for him\n  - follow: canon')).toEqual([
      '3:5 canon does not come from silence to an ending: in silence no choice on offer is canon: 1. Leave 2. Lie',
    ]);
    expect(await fails('  - follow: { until: silence }')).toEqual([
      '2:5 canon does not come from loft to silence: in river the story has ended with across',
    ]);
  });

  it('gives up where canon goes round for ever', async () => {
    const ink =
      '-> a\n=== a\nOne.\n+ [On # canon] -> b\n=== b\nTwo.\n+ [On # canon] -> a\n=== c\n-> END';
    expect(await fails('  - follow: { until: c }', ink)).toEqual([
      '2:5 canon does not come to c within 5000 turns',
    ]);
  });
});

describe('undo, restart, save and restore', () => {
  it('go back as a reader does', () =>
    passes(`
  - choose: Ask
  - next
  - undo: 2
  - expect: { scene: loft, vars: { trust: 0 }, text: smelled of hay }
  - choose: Wait for him
  - save: quiet
  - choose: Leave
  - expect: { ending: silence }
  - undo
  - expect: { choices: [Leave, Lie] }
  - restart
  - expect: { scene: loft, vars: { things: [map] } }
  - restore: quiet
  - expect: { scene: silence, vars: { things: [map, key] }, text: Nobody spoke }
  - choose: Lie
  - restore: quiet
  - choose: Leave`));

  it('say how far back there is to go', async () => {
    expect(await fails('  - next\n  - undo: 3')).toEqual([
      '3:5 there is nothing to undo 3 times: the play is 1 steps long',
    ]);
  });
});

describe('expect', () => {
  it('takes accents as they look, also in a regular expression', () =>
    passes(
      `  - expect: { text: "cafe\u0301", match: "^Un cafe\u0301$" }`,
      'Un caf\u00e9\n-> END\n',
    ));

  it('passes where all is as expected', () =>
    passes(`
  - expect:
      scene: loft
      world: Smallville/The Farm
      text: [The loft smelled, of hay and old, "“old” summers"]
      not: [dragon, river]
      match: [^The loft, "/SUMMERS/i"]
      tag: "scene: The Loft"
      choices: [Ask, wait for him, Wait for the rain]
      vars: { trust: 0, name: Lex, half: 0.5, warm: true, things: map }
      ink: [trust == 0 && loft, "LIST_COUNT(things) == 1", "things ? map"]
      canon: true
  - expect: { world: The Farm, choices: [Ask, Wait, Wait], vars: { things: [things.map] }, ink: not river }
  - choose: Wait for him
  - expect: { canon: false, tag: "mood: quiet" }`));

  it('tells everything that is not, each at its place, and goes on', async () => {
    const yaml = `
  - expect: { scene: river, world: Smallville, text: [hay, dragon], not: loft, match: "^x", tag: quiet }
  - expect: { choices: [Wait for the rain, Ask, Leave], ending: across, vars: { trust: 3, name: "1", warm: false, things: [key] } }
  - expect: { ink: [trust > 1, name, "river"], canon: false }
  - choose: Ask
`;
    expect(await fails(yaml)).toEqual([
      '3:22 expected scene river, found loft',
      '3:36 expected world Smallville, found Smallville/The Farm',
      '3:60 expected the text “dragon”, which is not on the page',
      '3:74 expected no “loft”, which is on the page',
      '3:87 expected a match of ^x, which the page has not',
      '3:98 expected tag quiet, found scene: The Loft, world: Smallville/The Farm',
      '4:24 expected other choices: “Leave” is not on offer, “Wait for him to speak” was not expected',
      '4:65 expected ending across, found not ended',
      '4:88 expected trust 3, found 0',
      '4:97 expected name "1", found "Lex"',
      '4:108 expected warm false, found true',
      '4:123 expected things [key], found "map"',
      '5:21 expected trust > 1, which is false',
      '5:39 expected river, which is 0',
      '5:55 expected canon false, found true (all of it is canon)',
    ]);
  });

  it('says that choices stand in another order, and that the story stopped without an ending', async () => {
    expect(await fails('  - expect: { choices: [Wait for him, Ask, Wait for the rain] }')).toEqual([
      '2:24 expected other choices: they stand in another order',
    ]);
    const ink = '-> a\n=== a\nOne.\n{ false: -> b }\n-> DONE\n=== b\n-> END';
    expect(await fails('  - expect: { ending: b, choices: [] }', ink)).toEqual([
      '2:23 expected ending b, found stopped without one',
    ]);
  });

  it('knows a scene by its stitch, or by its knot', async () => {
    const ink = '-> vault.lobby\n=== vault\n= lobby\nMarble.\n-> END';
    const outcome = await run(
      '  - expect: { scene: vault }\n  - expect: { scene: vault.lobby }',
      ink,
    );
    expect(complaints(outcome)).toEqual([]);
  });

  it('holds expressions against the play and leaves it as it is', () =>
    passes(`
  - choose: Ask
  - expect: { ink: [doubled() == 2, doubled() == 2], vars: { trust: 1 } }
  - expect: { ink: doubled() == 2 }`));
});

describe('what is held without being asked', () => {
  it('always: each is told once, where it breaks', async () => {
    const yaml = `always: [trust >= 0, not silence]
steps:
  - choose: Wait for him
  - choose: Lie
  - next
  - restart
  - choose: Wait for him`;
    expect(await fails(yaml)).toEqual([
      '3:5 expected always not silence (line 1), which is false',
      '4:5 expected always trust >= 0 (line 1), which is false',
      '7:5 expected always not silence (line 1), which is false',
    ]);
  });

  it('the invariants of the story, at every turn of a step', async () => {
    const ink = `${LOFT}\n=== function never_trusting()\n~ return trust == 1\n=== function always_warm()\n~ return warm\n`;
    expect(await fails('  - follow: canon', ink)).toEqual([
      "2:5 the story's invariant never_trusting is broken: it returned true",
    ]);
  });

  it('errors of ink, which end the play', async () => {
    const outcome = await run('  - follow: { until: river }\n  - choose: Throw\n  - next');
    const [failure] = outcome.failures;
    expect(complaints(outcome)).toHaveLength(1);
    expect(failure).toMatchObject({ kind: 'story', at: { line: 3 }, diagnostic: { line: 39 } });
  });

  it('moves that the scene graph does not allow', async () => {
    const read = filesOf({ 'a.yaml': 'steps:\n  - next: 2', 'loft/main.ink': LOFT });
    const prepared = await prepare('loft/main.ink', readScripts(['a.yaml'], read), { read });
    const { story } = prepared;
    const [script] = prepared.scripts;
    if (!story || !script) throw new Error('there is nothing to run');
    const machine = createSceneMachine({
      ...story.graph,
      edges: story.graph.edges.filter(({ to }) => to !== 'river'),
    });
    const broken = Object.create(story, { machine: { value: machine } });
    const { status, failures } = runScript({ ...prepared, story: broken }, script);
    expect(status).toBe('failed');
    const awaited = runScript({ ...prepared, story: broken }, { ...script, fails: 'of course' });
    expect(awaited.status).toBe('failed');
    expect(failures).toMatchObject([{ kind: 'engine', code: 'off-map', at: { line: 2 } }]);
  });

  it('a story that never ends', async () => {
    const ink = '* [Round] -> round\n=== round\n-> round\n';
    expect(await fails('  - choose: Round\n  - next', ink)).toEqual([
      expect.stringMatching(
        /^2:5 runaway story: no choice and no end after 400,000 steps, in round/,
      ),
    ]);
  });
});

describe('a script', () => {
  it('begins in any scene, with chance made repeatable', async () => {
    const ink = '-> a\n=== a\nA.\n-> END\n=== b\nOn {RANDOM(1, 1000000)}.\n-> END\n';
    const shown = async (yaml: string, seed?: number) => {
      const outcome = await run(`start: b\n${yaml}`, ink, seed === undefined ? {} : { seed });
      return { seed: outcome.seed, text: outcome.turn?.moment.lines[0]?.text };
    };
    const unsaid = await shown('steps: []');
    expect(unsaid.seed).toBe(DEFAULT_SEED);
    expect(await shown('seed: 1\nsteps: []')).toEqual(unsaid);
    const two = await shown('seed: 2\nsteps: []');
    expect(two.text).not.toBe(unsaid.text);
    expect(await shown('steps: []', 2)).toEqual(two);
  });

  it('is run once for each row of its table, with the values filled in', async () => {
    const outcomes = await runAll(`title: Trust
with:
  - { how: Ask, trust: 1, told: told }
  - { how: Wait for the, trust: 0, told: rained }
steps:
  - choose: $how
  - expect: { vars: { trust: $trust }, text: "$\{told}", not: "$$told" }`);
    expect(outcomes.map(({ script, status }) => `${script.id} ${script.title} ${status}`)).toEqual([
      'a.yaml#1 Trust (how: Ask, trust: 1, told: told) passed',
      'a.yaml#2 Trust (how: Wait for the, trust: 0, told: rained) passed',
    ]);
    const [named] = await runAll('title: By $how\nwith: [{ how: Ask }]\nsteps: [choose: $how]');
    expect(named?.script.title).toBe('By Ask');
    const [plain] = await runAll('steps:\n  - expect: { not: $5 }');
    expect(plain?.status).toBe('passed');
  });

  it('can be skipped, or be expected to fail, with a reason', async () => {
    const skipped = await run('skip: not written yet\nsteps: [next]');
    expect(skipped).toMatchObject({
      status: 'skipped',
      note: 'not written yet',
      steps: 0,
      turns: [],
    });
    const failing = await run('fails: the bridge is out\nsteps: [expect: { text: dragon }]');
    expect(failing).toMatchObject({
      status: 'passed',
      note: 'failed as expected: the bridge is out',
    });
    expect(failing.failures).toHaveLength(1);
    const passing = await run('fails: the bridge is out\nsteps: [next]');
    expect(passing).toMatchObject({
      status: 'failed',
      note: 'expected to fail, and passed: the bridge is out',
    });
  });

  it('stops at the first step that cannot be taken', async () => {
    const outcome = await run('  - choose: Fly\n  - next\n  - expect: { text: dragon }');
    expect(outcome).toMatchObject({
      steps: 1,
      failures: [{ code: 'step-choose', at: { line: 2 } }],
    });
  });

  it('tells every turn as it is played, undone ones too', async () => {
    const seen: number[] = [];
    const yaml = '  - next: 2\n  - undo\n  - next\n  - restart';
    const outcome = await run(yaml, LOFT, { onTurn: ({ depth }) => seen.push(depth) });
    expect(seen).toEqual([0, 1, 2, 2, 0]);
    expect(outcome.turns.map(({ depth }) => depth)).toEqual(seen);
    expect(outcome.turn?.depth).toBe(0);
  });

  it('is run up to a line', async () => {
    const outcome = await run('  - next\n  - next\n  - next', LOFT, { until: 3 });
    expect(outcome).toMatchObject({ steps: 2, turn: { depth: 2 } });
  });
});
