import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlainReader } from '../../src/reader/plain.ts';
import { storyOf, TestHost } from './reading.ts';
import { CELL, LAMP } from './stories.ts';

async function* linesOf(lines: readonly string[]): AsyncIterable<string> {
  yield* lines;
}

/** Reads `ink` by typing `lines`; what came out, and where the play is then. */
async function readPlainly(ink: string, lines: readonly string[], width?: number) {
  const host = new TestHost(storyOf(ink));
  let output = '';
  let reports = '';
  const reader = new PlainReader(host.session, host, {
    lines: linesOf(lines),
    write: (text) => {
      output += text;
    },
    report: (text) => {
      reports += text;
    },
    ...(width !== undefined && { width }),
  });
  const outcome = await reader.run();
  return { output, reports, outcome, host, scene: host.session.turn.moment.scene };
}

function readCanon(ink: string) {
  const host = new TestHost(storyOf(ink));
  let output = '';
  let reports = '';
  const reader = new PlainReader(host.session, host, {
    lines: linesOf([]),
    write: (text) => {
      output += text;
    },
    report: (text) => {
      reports += text;
    },
  });
  const complete = reader.readCanon();
  return { output, reports, complete };
}

describe('plain reading', () => {
  it('prints the text, the numbered choices with the canonical one named, and a prompt', async () => {
    const { output, outcome } = await readPlainly(LAMP, ['1', '3']);
    expect(outcome).toBe('input-ended');
    expect(output).toBe(`The Salt Archive
retold by nobody
Rating: general
Contains tides; a lamp goes out

The Causeway

The causeway went under at four.

1. Climb to the lamp (canon)
2. Wait for the boat
> The Lamp Room

The lamp room smelled of paraffin and old rope.

“You could leave it dark,” said the keeper.

1. Strike a match (canon)
2. Ask what an hour is worth
3. Go down to the shingle
> The Stair

Down she went.

Ending: The Shingle (1 of 2 endings found)
> 
`);
  });

  it('follows canon on an empty line and on next', async () => {
    expect((await readPlainly(LAMP, ['', 'next'])).host.found).toEqual(new Set(['lit']));
    const { output, scene } = await readPlainly(CELL, ['1', '', 'next']);
    expect(output.match(/None of these is canon: choose 1 to 2\./g)).toHaveLength(2);
    expect(scene).toBe('wait');
  });

  it('prints every text once', async () => {
    const { output } = await readPlainly(LAMP, [
      '2',
      'map',
      'history',
      'help',
      'nonsense',
      '9',
      '',
      '',
    ]);
    for (const text of ['went under', 'No boat', 'smelled of', 'It was lit', 'And then']) {
      expect(output.split(text)).toHaveLength(2);
    }
  });

  it('takes a choice by how it begins, and never by a slip', async () => {
    const scene = async (...lines: string[]) => (await readPlainly(LAMP, lines)).scene;
    expect(await scene('wait for')).toBe('lamp');
    expect(await scene('CLIMB TO THE LAMP')).toBe('lamp');
    expect(await scene('1', 'ask what an hour is worth')).toBe('price');
    expect(await scene('(2)')).toBe('lamp');
    expect(await scene('w')).toBe('causeway');
    expect(await scene('3', '0', '-1', '1e0', '99999999999', 'x', 'wait for godot', 'back')).toBe(
      'causeway',
    );
  });

  it('says what else there is to do where it does not understand', async () => {
    const answer = async (ink: string, ...lines: string[]) =>
      (await readPlainly(ink, lines)).output.split('> ').at(-2)?.trim();
    const ink = 'Here.\n+ [Go in] -> END\n+ [Go out] -> END\n';
    expect(await answer(ink, 'go')).toBe('“go” could be 1 or 2.');
    expect(await answer(ink, 'dance')).toBe(
      '“dance” is no command and no choice here. Choose 1 to 2; “help” lists the commands.',
    );
    expect(await answer(ink, '7')).toBe('There is no choice 7: choose 1 to 2.');
    expect(await answer(ink, '1', '1')).toBe('There is nothing to choose here.');
    expect(await answer(ink, '1', '')).toContain('This is the end');
    expect(await answer(ink, 'back')).toBe('There is no choice to undo.');
    expect(await answer(ink, 'canon')).toBe('This story marks no canonical path.');
    expect(await answer(LAMP, 'canon')).toBe('You are on the canonical path.');
    expect(await answer(ink, 'load')).toBe('Nothing was saved yet.');
    expect(await answer(ink, 'load x')).toBe('There is no save “x”; “load” lists them.');
  });

  it('lets a choice be called like a command', async () => {
    const ink =
      'Here.\n+ [Save the cat] -> cat\n+ [Back away] -> away\n=== cat\nMeow.\n-> END\n=== away\nGone.\n-> END\n';
    expect((await readPlainly(ink, ['save the cat'])).scene).toBe('cat');
    expect((await readPlainly(ink, ['back away'])).scene).toBe('away');
    expect([...(await readPlainly(ink, ['save the'])).host.kept.keys()]).toEqual(['the']);
  });

  it('goes back, back to canon, and to the start', async () => {
    expect((await readPlainly(LAMP, ['2', '2', 'back'])).scene).toBe('lamp');
    expect((await readPlainly(LAMP, ['2', '2', 'back', 'undo'])).scene).toBe('causeway');
    const { output, scene } = await readPlainly(LAMP, ['1', '2', 'canon']);
    expect(scene).toBe('lamp');
    expect(output).toContain('The Lamp Room: here you left the canonical path.\n\nThe Lamp Room\n');
    const again = await readPlainly(LAMP, ['1', 'restart']);
    expect([again.scene, again.host.asked]).toEqual(['causeway', ['restart']]);
  });

  it('lists the scenes and the choices made', async () => {
    const { output } = await readPlainly(LAMP, ['2', '2', 'map', 'history']);
    expect(output).toContain(`> The Causeway (canon, read)
  The Boat (branch, read)
The Lamp Room (canon, read)
  The Price of an Hour (branch, you are here)
  ... (branch)
  ... (branch)
... (canon)
... (canon)
> 1. Wait for the boat
2. Ask what an hour is worth
> `);
  });

  it('saves and loads by name', async () => {
    const { output, scene } = await readPlainly(LAMP, [
      '1',
      'save',
      'save My Place',
      '1',
      'load',
      'load my place',
    ]);
    expect(output).toContain('Saved as “The Lamp Room”.');
    expect(output).toContain('My Place: just now');
    expect(output).toContain('Loaded “My Place”.');
    expect(scene).toBe('lamp');
  });

  it('stops when told to, with the place kept', async () => {
    const { outcome, host, output } = await readPlainly(LAMP, ['1', 'quit', '1']);
    expect(outcome).toBe('quit');
    expect(host.session.turn.depth).toBe(1);
    expect(output.endsWith('> ')).toBe(true);
  });

  it('breaks lines at a width where it has one', async () => {
    const { output } = await readPlainly(LAMP, ['1'], 20);
    for (const line of output.split('\n')) expect(line.length).toBeLessThanOrEqual(20);
  });

  it('reports a fault beside the text, and fails', async () => {
    const { output, reports, outcome } = await readPlainly(
      'VAR x = 0\nHere.\n{LIST_MIN(x)}\n-> DONE\n',
      [''],
    );
    expect(outcome).toBe('failed');
    expect(reports).toMatch(/^main\.ink:\d+: /);
    expect(output).toContain('The story broke here.');
    expect(output).not.toContain('main.ink');
  });

  it('writes no control character but newlines, whatever the story, the saves and the reader say', async () => {
    const hostile = fc.string({
      unit: fc.constantFrom(
        '\u001b',
        '[',
        '3',
        '1',
        'm',
        '\u0007',
        '\u009b',
        '\r',
        '\b',
        'a',
        ' ',
        '\u202e',
        '\u0000',
      ),
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the point
    const controls = /[\0-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E]/;
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (one, other) => {
        const told = one.replaceAll(/[\r\0[]/g, '');
        const ink = `# title: t${told}\nA${told}z\n+ [b${told}] -> END\n+ [c] -> END\n`;
        const lines = [
          one,
          other,
          `save ${one}`,
          `load ${other}`,
          'load',
          'history',
          'map',
          '1',
          'history',
        ];
        const { output } = await readPlainly(ink, lines);
        expect(output).not.toMatch(controls);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the canonical path in plain text', () => {
  it('is printed whole, with nothing asked', () => {
    const { output, complete } = readCanon(LAMP);
    expect(complete).toBe(true);
    expect(output).toBe(`The Salt Archive
retold by nobody
Rating: general
Contains tides; a lamp goes out

The Causeway

The causeway went under at four.

The Lamp Room

The lamp room smelled of paraffin and old rope.

“You could leave it dark,” said the keeper.

First Light

It was lit. “So,” he said.

Morning

And then it was morning.

`);
  });

  it('stops where no choice is canonical, and reports that', () => {
    const { complete, reports, output } = readCanon(CELL);
    expect(complete).toBe(false);
    expect(reports).toBe('The canonical path stops here: none of the choices is marked canon.\n');
    expect(output).not.toContain('Hut 14');
  });
});
