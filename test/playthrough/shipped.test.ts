import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONFIG, readConfig } from '../../src/playthrough/config.ts';
import { together } from '../../src/playthrough/coverage/share.ts';
import { missedThresholds } from '../../src/playthrough/coverage/threshold.ts';
import { readScripts } from '../../src/playthrough/read.ts';
import { findScripts } from '../../src/playthrough/suite/find.ts';
import { Stage } from '../../src/playthrough/suite/stage.ts';
import type { StoryCoverage } from '../../src/session/coverage-file.ts';
import { invariantsOf } from '../../src/session/invariant.ts';
import { root, scratch } from '../program/program.ts';

const stories = ['his-hero', 'close-encounter'];

/** What the config of this project asks for; a word of it that cannot be read fails. */
const { config, diagnostics } = readConfig(readFileSync(join(root, CONFIG), 'utf8'), CONFIG);

describe.each(stories)('the playthroughs of %s', (id) => {
  async function stageOf() {
    const { files } = await findScripts([join('scripts', id)], root);
    const scripts = readScripts(files);
    const setting = { places: [root], coverage: true, hasColour: false, update: false };
    return { scripts, stage: new Stage({ ...setting, scripts, cache: scratch() }) };
  }

  it('reach as much of it as is asked, and that is every choice and every ending', async () => {
    expect(diagnostics).toEqual([]);
    expect(config?.coverage.all).toMatchObject({ choices: 100, endings: 100, scenes: 100 });
    const { scripts, stage } = await stageOf();
    let reached: StoryCoverage | undefined;
    for (const index of scripts.keys()) {
      const { reach } = await stage.run({ index });
      if (reach) reached = reached ? together(reached, reach.coverage) : reach.coverage;
    }
    if (!config || !reached) throw new Error('nothing was played');
    expect(missedThresholds(config.coverage, { [id]: reached })).toEqual([]);
  });

  it('bring each of its invariants to its edge, and name it there', async () => {
    const { scripts, stage } = await stageOf();
    await stage.prepare();
    const [opened] = await stage.stories();
    const expected = scripts
      .flatMap(({ steps }) => steps)
      .flatMap((step) => (step.verb === 'expect' ? step.expectations : []))
      .flatMap((each) => (each.key === 'ink' ? each.conditions : []))
      .map(({ value }) => value);
    const names = opened ? invariantsOf(opened.story).map(({ name }) => name) : [];
    expect(names.length).toBeGreaterThan(8);
    expect(names.filter((name) => !expected.some((ink) => ink.includes(`${name}()`)))).toEqual([]);
  });
});
