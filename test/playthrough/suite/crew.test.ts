import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import { expect, it, onTestFinished } from 'vitest';
import { readScripts } from '../../../src/playthrough/read.ts';
import { hireCrew } from '../../../src/playthrough/suite/crew.ts';
import { scratchFolder } from '../../session/scratch.ts';

/** A thread that breaks at the script with index 1, and says which thread it is for the others. */
const WORKER = `const { threadId } = require('node:worker_threads');
module.exports = ({ index }) => {
  if (index !== 1) return { result: { id: String(index), status: 'passed', steps: threadId } };
  setImmediate(() => { throw new Error('heap is full'); });
  return new Promise(() => {});
};
`;

it('a thread that dies fails the script it was at, and the others go on', async () => {
  const worker = join(scratchFolder(), 'worker.cjs');
  writeFileSync(worker, WORKER);
  const names = ['a.yaml', 'b.yaml', 'c.yaml', 'd.yaml'];
  const scripts = readScripts(names, () => 'steps: [next]');
  const setting = {
    scripts,
    places: [],
    cache: '',
    coverage: false,
    hasColour: false,
    update: false,
  };
  const crew = hireCrew(1, setting, { Pool: Tinypool, worker });
  onTestFinished(() => crew.close());
  const performed = await Promise.all(scripts.map((_, index) => crew.run({ index })));
  const results = performed.map(({ result }) => result);
  expect(results.map(({ status }) => status)).toEqual(['passed', 'failed', 'passed', 'passed']);
  expect(results[1]).toMatchObject({
    id: 'b.yaml',
    accounts: ['the thread that ran it died: heap is full'],
    problems: [{ file: 'b.yaml', code: 'engine-died' }],
  });
  // Another thread than the one that died.
  expect(results[3]?.steps).not.toBe(results[0]?.steps);
});
