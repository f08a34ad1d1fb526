import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { printCoverage } from '../../src/session/coverage-file.ts';
import { inPipe, inTerminal, lamp, scratch } from './program.ts';

/** `continuity map` with `args`, its files in a folder of their own. */
function map(...args: string[]) {
  return inPipe(['map', ...args, '--state-dir', scratch()]);
}

describe('continuity map', () => {
  it('prints the scenes of a story, without one escape byte', async () => {
    const { stdout, stderr, status } = await map('his-hero');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toMatch(/^His Hero: 38 scenes, 11 endings, 13 on canon\n\n/);
    expect(stdout).toContain('\n◆ The Barn ');
    expect(stdout).toContain('\n│ ├─→ rejoins at The Lot ');
    expect(stdout).toContain('\n└─◉ ends: His Hero ');
    expect(stdout).not.toContain('\u001b');
  });

  it('prints every story here when none is named', async () => {
    const { stdout, status } = await map('--canon', '--plain');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Close Encounter: [\s\S]*\n\nHis Hero: /);
    expect(stdout).toContain('\n* The Barn ');
  });

  it('fits the terminal it is in', async () => {
    const terminal = await inTerminal(['map', 'his-hero', '--canon'], scratch(), {
      columns: 60,
      rows: 40,
    });
    await terminal.waitFor('ends: His Hero');
    const screen = terminal.screen();
    expect(screen.filter((line) => line.includes('…')).length).toBeGreaterThan(0);
    expect(screen.filter((line) => /[◆├└]/.test(line)).every((line) => line.length <= 60)).toBe(
      true,
    );
  });

  it('draws from the built program what it draws from the sources, linked from where the file is', async () => {
    const folder = scratch();
    const file = path.join(folder, 'maps', 'lamp.svg');
    mkdirSync(path.dirname(file));
    expect(await map(lamp, '-o', file)).toMatchObject({ status: 0, stdout: '', stderr: '' });
    const svg = readFileSync(file, 'utf8');
    expect(svg).toMatch(/^<svg /);
    const link = /<a href="([^"#]*)#L\d+">/.exec(svg)?.[1] ?? '';
    expect(path.resolve(path.dirname(file), decodeURIComponent(link))).toBe(
      path.join(lamp, 'main.ink'),
    );
    expect((await map('his-hero', '--format', 'svg')).stdout).toContain(
      '<a href="scenes/his-hero/barn.ink#L5">',
    );
  });

  it.each([
    ['m.mmd', 'flowchart TD'],
    ['m.dot', 'digraph "lamp" {'],
    ['m.json', '"format": "continuity map 1"'],
    ['m.txt', 'on canon'],
  ])('tells by the name %s what to write', async (name, text) => {
    const file = path.join(scratch(), name);
    expect((await map(lamp, '-o', file)).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain(text);
  });

  it('shades what playthroughs reach, and warns when they played another version', async () => {
    const file = path.join(scratch(), 'coverage.json');
    const { hash, start } = await storyOf(lamp);
    const reached = { scenes: { [start]: 2 }, choices: {}, edges: {}, endings: {} };
    const write = (of: string) =>
      writeFileSync(
        file,
        printCoverage({ lamp: { ...reached, hash: of, lines: {}, conditions: {} } }),
      );
    write(hash);
    const fits = await map(lamp, '--coverage', file);
    expect(fits).toMatchObject({ status: 0, stderr: '' });
    expect(fits.stdout).toMatch(/\nreached: 1 of \d+ scenes, 0 of \d+ endings/);
    expect(fits.stdout).toMatch(/\n2× ◆ /);
    write('another');
    const old = await map(lamp, '--coverage', file);
    expect(old.status).toBe(0);
    expect(old.stderr).toContain('was made with another version of lamp');
  });

  it.each([
    [['nowhere'], 2, 'there is no story nowhere'],
    [['--format', 'svg'], 2, 'which story? There is close-encounter, his-hero'],
    [['his-hero', '-o', 'map.png'], 2, 'map.png could be anything: say --format'],
    [['his-hero', '--format', 'png'], 2, 'Allowed choices are text, svg, mermaid'],
    [['his-hero', '--world', 'smalville'], 2, 'did you mean Smallville?'],
    [['his-hero', '--coverage', 'none.json'], 2, 'none.json cannot be read (ENOENT)'],
    [['his-hero', '--coverage', 'package.json'], 2, 'package.json is not a coverage file'],
    [['his-hero', '--canon', '--format', 'xstate'], 2, 'xstate is the whole machine'],
    [['his-hero', '-o', 'no/such/folder/m.svg'], 2, 'm.svg cannot be written: ENOENT'],
  ])('refuses %j', async (args, status, message) => {
    const run = await map(...args);
    expect(run).toMatchObject({ status, stdout: '' });
    expect(run.stderr).toContain(message);
  });

  it('says what is missing in a story without canon', async () => {
    const file = path.join(scratch(), 'plain.ink');
    writeFileSync(file, '-> a\n=== a\n+ [On] -> END\n');
    const run = await map(file, '--canon');
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain('plain marks no choice as canon');
  });
});

/** The hash and the first scene of a story, as its map tells them. */
async function storyOf(name: string): Promise<{ hash: string; start: string }> {
  const { story, start } = JSON.parse((await map(name, '--format', 'json')).stdout);
  return { hash: story.hash, start };
}
