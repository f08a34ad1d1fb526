import { describe, expect, it } from 'vitest';
import type { Reading } from './reading.ts';
import { read } from './reading.ts';

/** What is lit on the screen. */
function lit(reading: Reading): string {
  return reading.only(({ style }) => style?.inverse === true).join(' ');
}

function found(ink: string, wanted: string, columns = 80): Reading {
  return read(ink, columns, 24).press('/').type(wanted).press('enter');
}

describe('a search', () => {
  it('does not care for case, accents, and the kind of quotes, dashes and blanks', () => {
    const ink = '“Élan,” she said — naïve… it’s\u00a0so.\n-> END\n';
    for (const [wanted, shown] of [
      ['ELAN', 'Élan'],
      ['"elan', '“Élan'],
      ['naive', 'naïve'],
      ['said - na', 'said — na'],
      ["it's so", 'it’s\u00a0so'],
      ['naive...', 'naïve…'],
      ['ÉLAN', 'Élan'],
    ] as const) {
      expect(lit(found(ink, wanted)), wanted).toBe(shown);
    }
  });

  it('finds what a line break parts, and lights both halves', () => {
    const ink = `${'padding '.repeat(8)}the quick brown fox jumps.\n-> END\n`;
    expect(lit(found(ink, 'the quick brown fox', 40))).toBe('the quick brown fox');
  });

  it('lights wide and emphasised text where it stands', () => {
    expect(lit(found('一二三 _four_ 五六七 seven\n-> END\n', '五六'))).toBe('五六');
    expect(lit(found('a _very_ *long* way\n-> END\n', 'very long'))).toBe('very long');
  });

  it('finds choices that were taken', () => {
    const reading = read('Here.\n+ [Open the door] -> on\n=== on\nA room.\n-> END\n')
      .press('1', '/')
      .type('open')
      .press('enter');
    expect(lit(reading)).toBe('Open');
  });

  it('never finds what was not shown yet', () => {
    const lines = Array.from({ length: 80 }, (_, nth) => `Line ${nth} needle.`);
    const reading = read(`${lines.join('\n')}\n-> END\n`)
      .press('/')
      .type('needle')
      .press('enter');
    const shown = reading.press('escape').said.filter((line) => line.includes('needle')).length;
    expect(reading.press('/').type('needle').press('enter').footer).toContain(
      `1 of ${shown} found`,
    );
    expect(reading.press('/').type('line 79').press('enter').footer).toContain(
      'Not found in what was read.',
    );
    expect(found('Here.\n+ [A secret door] -> END\n', 'secret').footer).toContain('Not found');
  });

  it('goes from the newest to the oldest place and round, bringing each on the screen', () => {
    const rounds = Array.from({ length: 40 }, (_, nth) => `Line ${nth}.`);
    const reading = read(
      `Needle one.\n${rounds.join('\n')}\nNeedle two.\n+ [On] -> on\n=== on\nNeedle three.\n-> END\n`,
    );
    while (!reading.screen.includes('On')) reading.press('space');
    reading.press('enter', '/').type('needle').press('enter');
    const places = [lit(reading)];
    const lines = [reading.said.find((line) => line.includes('Needle'))];
    for (const key of ['n', 'n', 'n', 'N']) {
      reading.press(key);
      places.push(lit(reading));
      lines.push(
        reading.only(({ style }) => style?.inverse === true).length === 1
          ? reading.footer.slice(0, 6)
          : '',
      );
    }
    expect(places).toEqual(['Needle', 'Needle', 'Needle', 'Needle', 'Needle']);
    expect(lines.slice(1)).toEqual(['2 of 3', '3 of 3', '1 of 3', '3 of 3']);
    expect(reading.screen).toContain('Needle one.');
    expect(lit(reading.press('escape'))).toBe('');
    expect(reading.screen).toContain('Needle three.');
  });

  it('says what to do where nothing was searched for', () => {
    expect(read('Here.\n-> END\n').press('n').footer).toContain('Search with / first.');
  });

  it('finds the place in text that is written in ASCII', () => {
    const ink = `${'Wait… — wait… '.repeat(12)}the needle.\n-> END\n`;
    const reading = read(ink, 40, 24);
    expect(lit(reading.press('/').type('needle').press('enter'))).toBe('needle');
  });
});
