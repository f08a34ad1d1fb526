import { describe, expect, it } from 'vitest';
import { recordScript } from '../../src/playthrough/record.ts';
import { narrate } from '../../src/proof/narrate.ts';
import type { Proof } from '../../src/proof/proof.ts';
import { prove } from '../../src/proof/prove.ts';
import { READER_SEEDS } from '../../src/proof/seeds.ts';
import { loadStory } from '../../src/story/story.ts';
import { hasCorpus, THE_INTERCEPT } from '../story/corpus.ts';
import { ink } from '../story/ink.ts';

/** The proof of a story that is written here. */
async function proofOf(text: string, seeds: readonly number[] = [1]): Promise<Proof> {
  return prove(ink(text), { seeds, crossCheck: 20 });
}

/** Its findings: code, line, and the choices of the play that shows each. */
async function findings(text: string, seeds?: readonly number[]) {
  const proof = await proofOf(text, seeds);
  return proof.findings.map(({ code, line, choices }) => ({
    code,
    line,
    play: choices.map((each) => each.text),
  }));
}

describe('a proof', () => {
  it('is proved where every play comes to an ending', async () => {
    const proof = await proofOf('* [One] -> END\n* [Two]\n  * * [Three] -> END\n');
    expect(proof.verdict).toBe('proved');
    expect(proof.findings).toEqual([]);
    expect(proof.plays).toBe(2n);
    expect(proof.endings).toMatchObject([{ id: '(start)', shortest: 1, longest: 2 }]);
  });

  it('is not proved where a limit came first, whatever was found until then', async () => {
    const story = ink('VAR n = 0\n- (top) {n} up\n+ [More]\n  ~ n++\n  -> top\n* [Out] -> END\n');
    const proof = await prove(story, { seeds: [1], maxStates: 30 });
    expect(proof.verdict).toBe('not proved');
    expect(proof.open).toMatchObject({ limit: '30 states' });
    expect(proof.open?.frontier).toBeGreaterThan(0);
    expect(proof.plays).toBeUndefined();
  });

  it('finds an error behind a counter of fifty, with the shortest play', async () => {
    const found = await findings(`VAR n = 0
- (top)
+ [Up]
  ~ n++
  { n == 50: -> broken }
  -> top
+ [Down] { n > 0:
    ~ n--
  }
  -> top
+ [Out] -> END
=== broken
Nothing follows.
`);
    expect(found).toMatchObject([{ code: 'ran-out', line: 13 }]);
    expect(found[0]?.play).toEqual(Array(50).fill('Up'));
  });

  it('finds an error in a tunnel, a thread and a function', async () => {
    const tunnel = `* [Go] -> under -> END
=== under
Dark.
* [Dig] -> END
* [Wait]
`;
    expect(await findings(tunnel)).toMatchObject([{ code: 'ran-out', play: ['Go', 'Wait'] }]);
    const thread = `<- side
* [Main] -> END
=== side
* [Aside] Said.
`;
    expect(await findings(thread)).toMatchObject([{ code: 'ran-out', play: ['Aside'] }]);
    const called = `VAR d = 2
* [Less]
  ~ d = 0
* [Same]
- It is {half(d)}.
-> END
=== function half(x)
~ return 6 % x
`;
    expect(await findings(called)).toMatchObject([{ play: ['Less'] }]);
  });

  it('finds where once-only choices run out', async () => {
    const text = `-> porch
=== porch
- (top)
* [Knock] -> top
* [Wait] -> top
`;
    expect(await findings(text)).toMatchObject([{ code: 'ran-out', play: ['Knock', 'Wait'] }]);
  });

  it('finds what a shuffle does for one seed, and says which', async () => {
    const text = `* [Draw]
- { shuffle:
- -> good
- -> good
- -> good
- -> good
- -> bad
}
=== good
-> END
=== bad
It ends here.
`;
    const proof = await proofOf(text, READER_SEEDS);
    expect(proof.verdict).toBe('refuted');
    const [found] = proof.findings;
    const moment = narrate(proof.story, found?.way ?? { seed: -1, choices: [] }).session.turn
      .moment;
    expect(moment.status).toBe('failed');
  });

  it('shows a trap: the choices into it, and the circle that never leaves', async () => {
    const proof = await proofOf(`* [Stay out] -> END
* [Go in] -> maze
=== maze
+ [Left] -> other
=== other
+ [Right] -> maze
`);
    expect(proof.verdict).toBe('refuted');
    expect(proof.findings).toMatchObject([{ code: 'trap', line: 4, choices: [{ text: 'Go in' }] }]);
    expect(proof.findings[0]?.message).toContain('“Left” (main.ink:4), “Right” (main.ink:6)');
  });

  it('finds a reader stranded, and a rule broken', async () => {
    expect(await findings('* [Stop] -> DONE\n* [End] -> END\n')).toMatchObject([
      { code: 'dead-stop', play: ['Stop'] },
    ]);
    const text = `VAR n = 0
* [Add]
  ~ n = 2
* [Pass]
- * [On] -> END
=== function always_small()
~ return n < 2
`;
    expect(await findings(text)).toMatchObject([
      { code: 'invariant-broken', line: 6, play: ['Add'] },
    ]);
  });

  it('proves content dead, with its place', async () => {
    const { unseen } = await proofOf(`VAR brave = false
{ brave: Never said.| Always said. }
* [Go]
* { brave } [Fight]
  A fight.
- -> END
=== attic
Dust.
-> END
`);
    expect(unseen.choices).toMatchObject([{ text: 'Fight', line: 4 }]);
    expect(unseen.scenes).toMatchObject([{ id: 'attic', line: 7 }]);
    expect(unseen.lines.map(({ line }) => line)).toEqual([5, 8]);
    expect(unseen.conditions).toContainEqual({ file: 'main.ink', line: 2, always: false });
  });

  it('says from where canon cannot be rejoined', async () => {
    const { canon } = await proofOf(`-> hall
=== hall
* [Stay # canon] -> study
* [Leave] -> street
=== study
* [Read # canon] -> END
=== street
* [Run] -> END
`);
    expect(canon).toMatchObject({ states: 3, rejoining: 2, leaving: [{ text: 'Leave' }] });
  });

  it('gives plays that fail again as playthroughs', async () => {
    const { story, findings: found } = await proofOf('-> hall\n=== hall\n* [Go] Away.\n');
    const { session } = narrate(story, found[0]?.way ?? { seed: 1, choices: [] });
    expect(recordScript(session)).toContain('fails: ran out of content');
  });

  it.skipIf(!hasCorpus)(
    'closes The Intercept: 24 dead choices and no error',
    async () => {
      const { story } = loadStory(THE_INTERCEPT);
      if (!story) throw new Error('The Intercept does not load');
      const proof = await prove(story, { seeds: [1], crossCheck: 300 });
      expect(proof.verdict).toBe('proved');
      expect(proof.states).toBeLessThanOrEqual(15_350);
      expect(proof.unseen.choices).toHaveLength(24);
      expect(proof.plays).toBe(90_861_264_411_351_040n);
      expect(proof.endings).toHaveLength(4);
    },
    120_000,
  );
});
