import { readFileSync, writeFileSync } from 'node:fs';
import { runAll } from '../playthrough/suite/run-all.ts';
import { Stage } from '../playthrough/suite/stage.ts';
import { cutOff, difference, painted } from '../playthrough/update/difference.ts';
import type { Observed } from '../playthrough/update/observed.ts';
import { updatesOf } from '../playthrough/update/update.ts';
import { clean } from '../story/clean.ts';
import { writeNow } from './output.ts';
import type { Suite } from './suite.ts';

/** Lines of a difference that are shown of each file: the first ones. */
const SHOWN = 400;

/**
 * Runs a suite in silence, puts what was received in place of what its scripts
 * and transcripts expect, and shows on stderr what it changed and says what it left.
 */
export async function updateSuite({ setting, cues }: Suite): Promise<void> {
  const observed: Observed[] = [];
  for await (const performed of runAll(cues, { stage: new Stage(setting) })) {
    if (performed.observed) observed.push(performed.observed);
    const { kept } = performed;
    if (!kept) continue;
    writeFileSync(kept.file, kept.text);
    show(kept.file, kept.before, kept.text, setting.hasColour);
    say(`${kept.file}: written anew`);
  }
  for (const { file, before, after, changed, kept } of updatesOf(observed, read)) {
    if (after !== before) writeFileSync(file, after);
    show(file, before, after, setting.hasColour);
    if (changed > 0) say(`${file}: ${changed} ${changed === 1 ? 'value' : 'values'} rewritten`);
    for (const { at, reason } of kept) say(`${at.file}:${at.line}:${at.column}: left, ${reason}`);
  }
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

/** Shows what has changed in a file; a first transcript is all new, and not shown. */
function show(file: string, before: string, after: string, hasColour: boolean): void {
  const diff = before === '' ? '' : clean(cutOff(difference(file, before, after), SHOWN));
  if (diff) writeNow(2, hasColour ? painted(diff) : diff);
}

function say(text: string): void {
  writeNow(2, `${clean(text)}\n`);
}
