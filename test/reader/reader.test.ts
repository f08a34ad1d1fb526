import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Reader } from '../../src/reader/reader.ts';
import { Session } from '../../src/session/session.ts';
import { Reading, read, Sitting, storyOf, TestHost } from './reading.ts';
import { CELL, LAMP } from './stories.ts';

describe('a page', () => {
  it('has the title and the scene at the top, the text, the choices, and where one is at the bottom', () => {
    expect(`\n${read(LAMP, 64, 20).screen}`).toBe(`
  The Salt Archive                                The Causeway
────────────────────────────────────────────────────────────────




    The Causeway

    The causeway went under at four.

    ▌ 1 ◆ Climb to the lamp
      2 ◇ Wait for the boat







  ◆ canon   1 of 4 scenes          1–2 choose   m map   ? help`);
  });

  it('shows what was just read above, dimmed, in whole paragraphs', () => {
    const reading = read(LAMP).press('space');
    const dimmed = reading.only((segment) => segment.style?.role === 'dim');
    expect(dimmed).toContain('The causeway went under at four.');
    expect(reading.said).toContain('▸ Climb to the lamp');
    expect(reading.scene).toBe('lamp');
  });

  it('does not show a choice again that the story repeats, whatever follows it there', () => {
    const repeated = (choice: string) => {
      const reading = read(`Here.\n* ${choice}\n-> END\n`).press('1');
      return reading.screen.includes('▸');
    };
    expect(repeated('"Wait[."]," I said.')).toBe(false);
    expect(repeated('Go on')).toBe(false);
    expect(repeated('[Go on]')).toBe(true);
    expect(repeated('[Go]Gold is not all.')).toBe(true);
  });

  it('is read by Space alone along the canonical path', () => {
    const reading = read(LAMP);
    for (let page = 0; page < 10; page++) reading.press('space');
    expect(reading.session.turn.moment.ending).toBe('lit');
    expect(reading.session.turn.strayed).toBeUndefined();
  });

  it('shows markup as type and nothing of it as text', () => {
    const reading = read('It was _late_, *very* late.\n-> END\n');
    expect(reading.screen).toContain('It was late, very late.');
    expect(reading.only((segment) => segment.style?.italic === true)).toContain('late');
  });
});

describe('choosing', () => {
  it('takes a choice by its number, or by moving the mark', () => {
    expect(read(LAMP).press('2').scene).toBe('boat');
    expect(read(LAMP).press('down', 'enter').scene).toBe('boat');
    expect(read(LAMP).press('k').marked).toBe('2 ◇ Wait for the boat');
    expect(read(LAMP).press('j', 'j').marked).toBe('1 ◆ Climb to the lamp');
  });

  it('waits for Enter where a number could be the beginning of a larger one', () => {
    const fifteen = Array.from({ length: 15 }, (_, n) => `+ [Door ${n + 1}] -> door${n + 1}`);
    const doors = fifteen.map((_, n) => `=== door${n + 1}\nRoom ${n + 1}.\n-> END`);
    const ink = `Doors.\n${fifteen.join('\n')}\n${doors.join('\n')}\n`;
    expect(read(ink).press('2').screen).toContain('Room 2.');
    expect(read(ink).press('1').footer).toContain('choice 1_');
    expect(read(ink).press('1', '2').screen).toContain('Room 12.');
    expect(read(ink).press('1', 'enter').screen).toContain('Room 1.');
    expect(read(ink).press('1', 'backspace', '3').screen).toContain('Room 3.');
    expect(read(ink).press('1', 'escape').footer).not.toContain('choice 1_');
    expect(read(ink).press('1', '6').footer).toContain('There are 15 to choose from.');
    expect(read(ink).press('0').footer).toContain('There are 15 to choose from.');
  });

  it('asks for a choice where none is canonical, and never takes one by itself', () => {
    const reading = read(CELL).press('1');
    expect(reading.marked).toBe('');
    expect(reading.press('space').footer).toContain('Choose 1 to 2.');
    expect(reading.press('enter').footer).toContain('Choose 1 to 2.');
    expect(reading.press('down', 'space').screen).toContain('Nothing comes of it.');
  });

  it('has the only choice marked, and still waits for it to be taken', () => {
    const reading = read(CELL);
    expect(reading.marked).toBe('1 Hut 14');
    expect(reading.press('space').footer).toContain('Enter takes the only choice.');
    expect(reading.press('enter').screen).toContain('The door was locked.');
  });

  it('never takes one by a key that only pages', () => {
    expect(read(LAMP).press('pagedown', 'right', 'f').scene).toBe('causeway');
  });

  it('ticks off what was taken on an earlier reading', () => {
    const story = storyOf(LAMP);
    const host = new TestHost(story);
    const [choice] = new Session(story, { seed: 1 }).turn.moment.choices.slice(1);
    host.taken.add(choice?.id ?? '');
    const sitting = new Sitting(new Reader(new Session(story, { seed: 1 }), host));
    expect(sitting.said.find((line) => line.includes('Wait'))).toMatch(
      /^2 ◇ Wait for the boat +✓$/,
    );
  });

  it('reads all of a choice that is taller than the screen before it can be left', () => {
    const long = Array.from({ length: 40 }, (_, n) => `word${n}`).join(' ');
    const reading = read(`+ [${long}] -> END\n+ [Short] -> END\n`, 30, 6);
    const seen = new Set<string>();
    for (let key = 0; key < 12 && !reading.marked.startsWith('2'); key++) {
      for (const word of reading.screen.match(/word\d+/g) ?? []) seen.add(word);
      reading.press('j');
    }
    expect(seen.size).toBe(40);
    expect(reading.marked).toBe('2 Short');
  });

  it('keeps the marked one in view where there are more than the screen has rows', () => {
    const many = Array.from({ length: 15 }, (_, n) => `+ [Door ${n}] -> END`).join('\n');
    const reading = read(`Doors.\n${many}\n`, 20, 5).press('space');
    for (let at = 0; at < 15; at++) {
      reading.press('j');
      expect(reading.marked).toContain(`Door ${at}`);
    }
  });

  it('brings a choice further down on the screen before its number takes it', () => {
    const many = Array.from({ length: 9 }, (_, n) => `+ [Door ${n + 1}] -> room`).join('\n');
    const reading = read(`${many}\n=== room\nA room.\n-> END\n`, 20, 5);
    expect(reading.screen).not.toContain('Door 9');
    expect(reading.press('9').marked).toContain('Door 9');
    expect(reading.press('9').screen).toContain('A room.');
  });
});

describe('a key pressed too early', () => {
  it('never takes a choice that was not on the screen', () => {
    for (const key of ['space', 'enter', '1', '2']) {
      const reading = read(LAMP).rush(key, key, key);
      expect(reading.session.turn.depth).toBe(1);
    }
  });

  it('does not even mark one', () => {
    const reading = read(LAMP).rush('1', '2');
    expect(reading.marked).toBe('1 ◆ Strike a match');
  });

  it('takes none where the page with the choices is not open yet', () => {
    const prose = Array.from({ length: 30 }, (_, n) => `Paragraph ${n} of them all.`).join('\n');
    const reading = read(`${prose}\n+ [On # canon] -> END\n+ [Off] -> END\n`);
    expect(reading.press('2').footer).toContain('There is more to read first');
    expect(reading.rush('space', 'space', 'space', 'space', 'space').session.turn.depth).toBe(0);
  });

  it('takes none that was not there to be seen, however late the screen is', () => {
    const key = fc.constantFrom('space', 'enter', '1', '2', '3', 'down', 'u', 'b');
    const presses = fc.array(fc.tuple(key, fc.nat(6)), { maxLength: 30 });
    fc.assert(
      fc.property(presses, fc.constantFrom(40, 80), (pressed, columns) => {
        const reading = read(LAMP, columns, 12);
        const seen = [{ turn: reading.session.turn, screen: reading.screen }];
        for (const [name, late] of pressed) {
          const { turn: before } = reading.session;
          const on = Math.max(1, reading.frame - late);
          reading.pressOn(on, name);
          const { step, previous } = reading.session.turn;
          if (previous === before && step?.type === 'choose') {
            const there = seen.slice(0, on).filter(({ turn }) => turn === before);
            expect(there.some(({ screen }) => screen.includes(step.text.slice(0, 12)))).toBe(true);
          }
          seen.push({ turn: reading.session.turn, screen: reading.screen });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('picks nothing in a dialog that was not on the screen', () => {
    const reading = read(LAMP).press('2', 'space').rush('h', 'enter');
    expect(reading.scene).toBe('lamp');
    expect(reading.press('enter').scene).toBe('causeway');
  });
});

describe('going back', () => {
  it('undoes choice after choice, across page turns, up to the beginning', () => {
    const reading = read(LAMP).press('2', 'space', '2', '1', 'space');
    const scenes = ['price', 'lamp', 'causeway'];
    for (const scene of scenes) expect(reading.press('u').scene).toBe(scene);
    expect(reading.footer).toContain('Undone.');
    expect(reading.press('u').footer).toContain('There is no choice to undo.');
    expect(reading.scene).toBe('causeway');
  });

  it('undoes an ending', () => {
    const reading = read(LAMP).press('1', '3');
    expect(reading.session.turn.moment.ending).toBe('drowned');
    expect(reading.press('u').screen).toContain('Go down to the shingle');
  });

  it('comes back to the page with the choices, where Space follows canon again', () => {
    const reading = read(LAMP).press('1', '2', 'u');
    expect(reading.marked).toBe('1 ◆ Strike a match');
    expect(reading.press('space').scene).toBe('first_light');
  });

  it('goes back to where canon was left, and says where that is', () => {
    const reading = read(LAMP).press('1', '2', '1', 'space');
    expect(reading.press('c').footer).toContain('The Lamp Room: here you left the canonical path.');
    expect(reading.scene).toBe('lamp');
    expect(reading.press('c').footer).toContain('You are on the canonical path.');
    expect(read(CELL).press('c').footer).toContain('This story marks no canonical path.');
  });

  it('starts again only when asked twice', () => {
    const reading = read(LAMP).press('1', 'r');
    expect(reading.screen).toContain('Read again from the start?');
    expect(reading.press('enter').scene).toBe('lamp');
    expect(reading.press('r', 'down', 'enter').scene).toBe('causeway');
    expect(reading.host.asked).toEqual(['restart']);
  });

  it('saves under a name and loads it', () => {
    const reading = read(LAMP).press('1', 's', 'ctrl-u').type('a match').press('enter');
    expect(reading.footer).toContain('Saved as “a match”.');
    expect(reading.press('1', 'l').screen).toContain('a match   just now');
    expect(reading.press('enter').scene).toBe('lamp');
    expect(reading.footer).toContain('Loaded “a match”.');
  });
});

describe('looking back', () => {
  const rounds = Array.from({ length: 60 }, (_, n) => `Line number ${n} of it.`);
  const long = `${rounds.join('\n')}\n+ [On # canon] -> on\n=== on\nThe end of it.\n-> END\n`;

  it('scrolls line by line and comes back to the page as it was', () => {
    const reading = read(long);
    while (!reading.screen.includes('1 ◆ On')) reading.press('space');
    const page = reading.screen;
    expect(reading.press('b').footer).toContain('looking back');
    const back = reading.screen;
    expect(reading.press('k', 'j').screen).toBe(back);
    expect(reading.press('G').screen).toBe(page);
    expect(reading.press('b', 'space').screen).toBe(page);
    expect(reading.press('b', 'b', 'escape').screen).toBe(page);
    expect(reading.press('g').screen).toContain('Line number 0');
    expect(reading.press('k').footer).toContain('This is the beginning.');
  });

  it('shows every line that was read, and none that was not', () => {
    const reading = read(long).press('space');
    const last = Math.max(...(reading.screen.match(/\d+(?= of it)/g) ?? []).map(Number));
    const seen = new Set<number>();
    reading.press('g');
    for (let key = 0; key < 100; key++) {
      for (const nth of reading.screen.match(/\d+(?= of it)/g) ?? []) seen.add(Number(nth));
      if (!reading.footer.includes('looking back')) break;
      reading.press('j');
    }
    expect([...seen]).toEqual(Array.from({ length: last + 1 }, (_, nth) => nth));
  });

  it('takes no choice meanwhile', () => {
    const reading = read(LAMP, 40, 12).press('1', 'g');
    expect(reading.press('1').screen).toContain('G returns to');
    expect(reading.press('enter').footer).not.toContain('looking back');
    expect(reading.scene).toBe('lamp');
  });

  it('brings in the text to come line by line with j', () => {
    const reading = read(long);
    const shown = () => (reading.screen.match(/\d+(?= of it)/g) ?? []).map(Number);
    const before = shown();
    const after = reading.press('j') && shown();
    expect(after.at(-1)).toBe((before.at(-1) ?? 0) + 1);
    for (let key = 0; key < 200; key++) reading.press('j');
    expect(reading.marked).toContain('On');
    expect(reading.scene).toBe('(start)');
  });
});

describe('the screen', () => {
  it('tells a notice until the next key', () => {
    const reading = read(LAMP).press('t');
    expect(reading.footer).toContain('Theme: paper');
    reading.resize(80, 30);
    expect(reading.footer).toContain('Theme: paper');
    expect(reading.press('x').footer).not.toContain('Theme');
  });

  it('steps through the widths that the terminal has room for', () => {
    const reading = read(LAMP, 80, 24);
    expect(reading.press('=').footer).toContain('Lines of 70 characters');
    expect(reading.press('=').footer).toContain('Lines of 72 characters');
    expect(reading.press('=').footer).toContain('No further.');
    expect(reading.press('-').footer).toContain('Lines of 68 characters');
    for (let key = 0; key < 20; key++) reading.press('-');
    expect(reading.host.measure).toBe(30);
  });

  it('says so where it is too small to read, and then takes nothing but quitting', () => {
    const reading = read(LAMP, 10, 3);
    expect(reading.said).toEqual(['Too small']);
    expect(reading.press('space', 'enter', '1', 'u').scene).toBe('causeway');
    expect(reading.press('q').host.asked).toEqual(['quit']);
    expect(reading.resize(16, 4).press('space').resize(80, 24).screen).toContain('The Causeway');
  });

  it('sets the text in ASCII before it breaks it into lines', () => {
    const ink = `${'One—two “three” four… '.repeat(20)}\n-> END\n`;
    const reading = new Reading(storyOf(ink), { size: { columns: 40, rows: 24 }, ascii: true });
    const prose = reading.said.filter((line) => line.includes('three'));
    expect(prose.length).toBeGreaterThan(5);
    for (const line of prose) expect(line).toMatch(/^[\x20-\x7e]+$/);
    expect(Math.max(...reading.lines.map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  it('takes hostile titles for what they say', () => {
    const reading = read(
      '# title: \u001b[31mRed\u202e\n-> a\n=== a\n# scene: \u009b2JGone\nText.\n-> END\n',
    );
    expect(reading.lines[0]).toMatch(/^ {2}\[31mRed +2JGone$/);
  });

  it('leaves, suspends and redraws by asking its host', () => {
    const reading = read(LAMP).press('L', 'ctrl-z', 'ctrl-l', 'm', 'ctrl-z', 'escape', 'q');
    expect(reading.host.asked).toEqual(['library', 'suspend', 'redraw', 'suspend', 'quit']);
  });

  it('opens at the place that was left', () => {
    const story = storyOf(
      `${Array.from({ length: 60 }, (_, n) => `Line ${n}.`).join('\n')}\n-> END\n`,
    );
    const first = new Reading(story).press('space', 'space');
    const again = new Sitting(
      new Reader(new Session(story, { seed: 1 }), first.host, first.host.place, 'Welcome back.'),
    );
    expect(again.lines.slice(0, -1)).toEqual(first.lines.slice(0, -1));
    expect(again.footer).toContain('Welcome back.');
  });
});
