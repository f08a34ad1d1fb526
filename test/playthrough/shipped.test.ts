import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/playthrough/prepare.ts';
import { readScripts } from '../../src/playthrough/read.ts';
import { runScript } from '../../src/playthrough/run.ts';
import { complaints } from './scripts.ts';

describe.each(['his-hero', 'close-encounter'])('the playthroughs of %s', async (id) => {
  const folder = join('scripts', id);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => join(folder, file));
  const prepared = await prepare(join('scenes', id, 'main.ink'), readScripts(files));

  it.each(prepared.scripts.map((script) => [script.title, script] as const))('%s', (_, script) => {
    expect(complaints(runScript(prepared, script))).toEqual([]);
  });

  it('reach every ending', () => {
    const reached = prepared.scripts.map(
      (script) => runScript(prepared, script).turn?.moment.ending,
    );
    const endings = prepared.story?.graph.endings.map((ending) => ending.id) ?? [];
    expect(endings.length).toBeGreaterThan(0);
    expect(endings.filter((ending) => !reached.includes(ending))).toEqual([]);
  });
});
