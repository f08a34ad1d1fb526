import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Log } from 'sarif';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { inPipe, root, scratch } from './program.ts';

/** A story with an error, a warning and a note, and a control character in what is told. */
const FAULTY = `# title: Hay\u009b
# mood: calm
VAR trust = 0
~ trust = 1
-> barn
=== barn
* [Wa\u0007it # canon] -> END
* [Wait 50%, then: go # canon] -> END
`;

/** A folder with a story of this ink; its path, and how the program tells it. */
function story(ink: string): { folder: string; file: string; told: string } {
  const folder = scratch();
  const file = path.join(folder, 'main.ink');
  writeFileSync(file, ink);
  return { folder, file, told: path.relative(root, file) };
}

describe('continuity check', () => {
  it('finds nothing in the stories that come with it', async () => {
    const { status, stdout, stderr } = await inPipe(['check', '--strict']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe('2 stories, no errors, no warnings\n');
  });

  it('tells each finding with its place, its line, and a hint, and counts them', async () => {
    const { file, told } = story(FAULTY);
    const { status, stdout, stderr } = await inPipe(['check', file]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain(`${told}:2:1: note tag-unknown: the header tag mood is not known
    # mood: calm
    hint: Leave it if another program reads it.
`);
    expect(stdout).toContain(`${told}:8:1: error canon-double: `);
    expect(stdout).toMatch(
      /\n1 story, 1 error, 3 warnings, 1 note; continuity explain CODE tells more\n$/,
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there
    expect(stdout).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
  });

  it('fails on warnings only when it is strict', async () => {
    const { file } = story('Hay.\n-> END\n');
    expect((await inPipe(['check', file])).status).toBe(0);
    expect((await inPipe(['check', file, '--strict'])).status).toBe(1);
  });

  it('says what the compiler says, with a place in the file that was included', async () => {
    const { folder } = story('INCLUDE barn.ink\n-> barn\n');
    writeFileSync(path.join(folder, 'barn.ink'), '=== barn\nHay.\n-> lfot\n=== loft\n-> END\n');
    const { status, stdout } = await inPipe(['check', folder]);
    expect(status).toBe(1);
    expect(stdout).toContain('barn.ink:3:1: error divert-unknown: ');
  });

  it('colours only where it is asked to, or for a terminal', async () => {
    const { file } = story(FAULTY);
    const asked = await inPipe(['check', file, '--color', '16'], '', { FORCE_COLOR: '1' });
    expect(asked.stdout).toContain('\u001b[31m');
  });

  it('tells of a name that means no story, with status 2', async () => {
    const { status, stdout, stderr } = await inPipe(['check', 'his-hreo', 'his-hero']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('continuity: there is no story his-hreo; did you mean his-hero?\n');
  });

  it('watches in text only', async () => {
    const { status, stderr } = await inPipe(['check', 'his-hero', '--watch', '--format', 'json']);
    expect(status).toBe(2);
    expect(stderr).toBe('continuity: --watch prints text, not json\n');
  });
});

describe('continuity check --format', () => {
  it('json is plain data', async () => {
    const { file, told } = story(FAULTY);
    const { status, stdout } = await inPipe(['check', file, '--format', 'json']);
    expect(status).toBe(1);
    const { format, stories, ...counts } = JSON.parse(stdout);
    expect(format).toBe('continuity check 1');
    expect(counts).toEqual({ errors: 1, warnings: 3, notes: 1 });
    expect(stories[0].diagnostics[1]).toEqual({
      code: 'tag-unknown',
      severity: 'note',
      file: told,
      line: 2,
      column: 1,
      message: 'the header tag mood is not known',
      hint: 'Leave it if another program reads it.',
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there
    expect(stdout).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
  });

  it('github is workflow commands, one a line, with what means something escaped', async () => {
    const { file, told } = story('* [Go: 100%, now] -> END\n* [Go: 100%, now] -> END\n');
    const { status, stdout } = await inPipe(['check', file, '--format', 'github']);
    expect(status).toBe(0);
    const [, same] = stdout.split('\n');
    expect(same).toMatch(
      `::warning file=${told},line=2,col=1,title=choice-same-text::“Go: 100%25, now” is on offer beside`,
    );
    expect(same).toContain('%0A');
  });

  it('sarif is a log of version 2.1.0, with the codes as its rules', async () => {
    const folder = scratch();
    mkdirSync(path.join(folder, 'scenes/a b'), { recursive: true });
    writeFileSync(path.join(folder, 'scenes/a b/main.ink'), FAULTY);
    const { stdout } = await inPipe(['check', '--format', 'sarif'], '', {}, folder);
    const log = JSON.parse(stdout) as Log;
    const [run] = log.runs;
    expect(log.version).toBe('2.1.0');
    const rules = run?.tool.driver.rules ?? [];
    expect(rules.length).toBeGreaterThan(40);
    for (const { help } of rules) expect(help?.text).toMatch(/\w/);
    for (const { ruleId, ruleIndex = -1 } of run?.results ?? [])
      expect(rules[ruleIndex]?.id).toBe(ruleId);
    const note = run?.results?.find(({ ruleId }) => ruleId === 'tag-unknown');
    expect(note).toMatchObject({
      level: 'note',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'scenes/a%20b/main.ink' },
            region: { startLine: 2, startColumn: 1 },
          },
        },
      ],
    });
  });
});

describe('continuity check --watch', () => {
  it('checks again when a file changes or is replaced, until it is interrupted', async () => {
    const { folder, file } = story('# title: Hay\nINCLUDE barn.ink\n-> barn\n');
    const barn = path.join(folder, 'barn.ink');
    const child = spawn(
      process.execPath,
      [path.join(root, 'bin/continuity.js'), 'check', file, '--watch'],
      {
        cwd: root,
      },
    );
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    const shows = (text: string | RegExp) =>
      vi.waitFor(() => expect(out).toMatch(text), { timeout: 20_000, interval: 20 });
    await shows(/error include-missing/);
    await vi.waitFor(() => expect(err).toContain('Watching for changes'), { timeout: 20_000 });

    writeFileSync(barn, '=== barn\nHay.\n');
    await shows(/\n-- \d\d:\d\d:\d\d continuity-\S+\n.*barn\.ink:2:1: error loose-end/);
    writeFileSync(`${barn}~`, '=== barn\nHay.\n-> END\n');
    renameSync(`${barn}~`, barn);
    await shows(/1 story, no errors, no warnings\n$/);

    const ended = new Promise((resolve) => child.on('exit', (code) => resolve(code)));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });
});

describe('continuity explain', () => {
  it('tells what a code means, how to mend it, and shows it', async () => {
    const { status, stdout, stderr } = await inPipe(['explain', 'canon-misplaced']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('canon-misplaced (error): # canon where it marks nothing\n');
    expect(stdout).toContain('    * [Go in] # canon\n');
    expect(stdout).toContain('    * [Go in # canon]\n');
  });

  it('lists all codes when none is named', async () => {
    const { status, stdout } = await inPipe(['explain']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}loose-end +warning {2}the flow runs out$/m);
    expect(stdout).toMatch(/^ {2}expect-text +error {4}a text is not on the page$/m);
  });

  it('knows a code by nearly its name', async () => {
    const { status, stdout, stderr } = await inPipe(['explain', 'loose-ends']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('continuity: there is no code loose-ends; did you mean loose-end?\n');
  });
});
