import fc from 'fast-check';
import { eastAsianWidth } from 'get-east-asian-width';
import { describe, expect, it } from 'vitest';
import { abilitiesOf } from '../../src/reader/abilities.ts';
import { toAscii } from '../../src/reader/ascii.ts';
import { fillCells, unknownCells } from '../../src/reader/cells.ts';
import type { Environment } from '../../src/reader/colour.ts';
import { drawChanges } from '../../src/reader/draw.ts';
import type { Frame, Style } from '../../src/reader/frame.ts';
import { createPens } from '../../src/reader/pen.ts';
import { themes } from '../../src/reader/theme.ts';
import { graphemes, surelyAdvances } from '../../src/reader/width.ts';
import { type CodePointWidth, createEmulator, type EmulatedCell, legible } from './emulator.ts';

interface DeskOptions {
  readonly env?: Environment;
  readonly theme?: keyof typeof themes;
  readonly columns?: number;
  readonly rows?: number;
  readonly wcwidth?: CodePointWidth;
}

/** A small emulated terminal on which frames are drawn one after another. */
function desk({ env, theme = 'dusk', columns = 20, rows = 3, wcwidth }: DeskOptions = {}) {
  const abilities = abilitiesOf({ TERM: 'xterm', COLORTERM: 'truecolor', ...env }, true);
  const pens = createPens(themes[theme], abilities);
  const wanted = unknownCells(columns, rows);
  const shown = unknownCells(columns, rows);
  const emulator = createEmulator(columns, rows, wcwidth);
  return {
    emulator,
    wanted,
    pens,
    /** Draws a frame; resolves to the bytes that it took. */
    async draw(frame: Frame): Promise<string> {
      fillCells(wanted, frame, pens, abilities.ascii);
      const bytes = drawChanges(wanted, shown, pens);
      await emulator.write(`\x1b[?7l${bytes}`);
      return bytes;
    },
  };
}

const page = (...lines: readonly string[]): Frame => ({ rows: lines.map((text) => [{ text }]) });

describe('drawing a frame', () => {
  it('shows its rows', async () => {
    const { draw, emulator } = desk();
    await draw(page('The Salt Archive', '', 'said “no”—twice…'));
    expect(emulator.screen()).toEqual(['The Salt Archive', '', 'said “no”—twice…']);
  });

  it('shows styles', async () => {
    const { draw, emulator } = desk();
    const style: Style = { role: 'canon', bold: true, italic: true };
    await draw({
      rows: [[{ text: 'ab' }, { text: 'c', style }, { text: ' d', style: { on: 'selection' } }]],
    });
    expect(emulator.cell(0, 0)).toMatchObject({
      fg: { rgb: [221, 214, 200] },
      bg: 'default',
      bold: false,
    });
    expect(emulator.cell(2, 0)).toMatchObject({
      fg: { rgb: [226, 179, 106] },
      bold: true,
      italic: true,
    });
    expect(emulator.cell(3, 0)).toMatchObject({ char: ' ', bg: { rgb: [44, 42, 46] } });
    expect(emulator.cell(5, 0)).toMatchObject({ char: ' ', bg: 'default' });
  });

  it('writes nothing when nothing changed', async () => {
    const { draw } = desk();
    await draw(page('same'));
    expect(await draw(page('same'))).toBe('');
  });

  it('writes only what changed', async () => {
    const { draw } = desk({ env: { NO_COLOR: '1' } });
    await draw(page('one', 'two', 'six'));
    expect(legible(await draw(page('one', 'twelve', 'six')))).toBe('⎋[2;3H⎋[0melve⎋[0m');
  });

  it('erases what a shorter row leaves, with one code', async () => {
    const { draw, emulator } = desk({ env: { NO_COLOR: '1' } });
    await draw(page('a long row of words'));
    expect(legible(await draw(page('a row')))).toBe('⎋[1;3H⎋[0mrow⎋[K⎋[0m');
    expect(emulator.screen()[0]).toBe('a row');
  });

  it('writes short gaps again and moves over long ones', async () => {
    const { draw } = desk({ env: { NO_COLOR: '1' } });
    await draw(page('1 abc 2 abcdefgh 3'));
    expect(legible(await draw(page('4 abc 5 abcdefgh 6')))).toBe('⎋[1;1H⎋[0m4 abc 5⎋[10C6⎋[0m');
  });

  it('changes no colour for a blank on the same ground', async () => {
    const { draw } = desk();
    const bytes = await draw({
      rows: [
        [
          { text: 'a', style: { role: 'dim' } },
          { text: ' b', style: { role: 'dim' } },
          { text: ' ' },
        ],
      ],
    });
    expect(legible(bytes).split('⎋[2;1H')[0]).toBe('⎋[1;1H⎋[0;38;2;146;141;134m⎋[Ka b');
  });

  it('cuts off what does not fit', async () => {
    const { draw, emulator } = desk({ columns: 5, rows: 2 });
    await draw(page('0123456', 'abcd漢', 'below'));
    expect(emulator.screen()).toEqual(['01234', 'abcd']);
  });

  it('lets no control character through', async () => {
    const { draw, emulator } = desk();
    const bytes = await draw(page('a\x1b[31mb\u009b1mc\rd\u202ee\x07'));
    expect(emulator.screen()[0]).toBe('a[31mb1mcde');
    for (const control of '\x07\r\u009b\u202e') expect(bytes).not.toContain(control);
  });
});

describe('a ground of the theme’s own', () => {
  it('leaves no holes', async () => {
    const { draw, emulator } = desk({ theme: 'paper' });
    await draw(page('', 'some text', ''));
    await draw(page('x', 'text', 'more'));
    for (let y = 0; y < 3; y++) {
      for (let x = 0; x < 20; x++) {
        expect(emulator.cell(x, y).bg).toEqual({ rgb: [0xfa, 0xf6, 0xec] });
      }
    }
  });

  it('is written out where erasing would lose it', async () => {
    const { draw } = desk({ theme: 'paper', env: { STY: '1', TERM: 'screen' } });
    expect(await draw(page('text'))).not.toContain('\x1b[K');
  });
});

describe('ASCII', () => {
  it('replaces glyphs and typography and keeps letters', () => {
    expect(toAscii('◆ “Yes”—he said… ◇ ‘no’ ✓ · née Łódź ├─● x')).toBe(
      '* "Yes"--he said... o \'no\' v . née Łódź +-* x',
    );
  });

  it('is what a terminal of the C locale gets', async () => {
    const { draw, emulator } = desk({ env: { LANG: 'C' } });
    await draw(page('◆ “canon”', '──────'));
    expect(emulator.screen()).toEqual(['* "canon"', '------', '']);
  });

  it('keeps columns in place by taking from the gap before them', async () => {
    const { draw, emulator } = desk({ env: { LANG: 'C' } });
    await draw(page('a—b…      |', 'a-b.      |'));
    expect(emulator.screen()).toEqual(['a--b...   |', 'a-b.      |', '']);
  });
});

const perCodePoint: CodePointWidth = (code) => {
  const character = String.fromCodePoint(code);
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0;
  return eastAsianWidth(code);
};
const emojiNarrow: CodePointWidth = (code) => (code > 0xffff ? 1 : perCodePoint(code));
const terminals: [string, CodePointWidth | undefined][] = [
  ['knows Unicode 6', undefined],
  ['adds up code points', perCodePoint],
  ['takes emoji for narrow', emojiNarrow],
];

const words = [
  'word',
  ' ',
  '      ',
  '漢字',
  '👩\u200d🚀',
  '❤\ufe0f',
  '🇩🇪',
  'q\u0301',
  'नमस्ते',
  '👨\u200d👩\u200d👧\u200d👦',
  'é—…',
];
const rowOfWords = fc
  .array(
    fc.record({
      text: fc.constantFrom(...words),
      style: fc.constantFrom<Style>({}, { role: 'canon' }, { on: 'selection' }, { italic: true }),
    }),
    { maxLength: 7 },
  )
  .map((segments) => segments);
const groundOf = (sgr: string) => /48;2;[\d;]+\d/.exec(sgr)?.[0] ?? '';

/** The look of a cell as SGR parameters; of a blank, its ground alone. */
function lookOf({ char, fg, bg, italic }: EmulatedCell): string {
  const rgb = (base: number, colour: EmulatedCell['fg']) =>
    typeof colour === 'object' && 'rgb' in colour ? `${base};2;${colour.rgb.join(';')}` : '';
  const parts = char === ' ' ? [rgb(48, bg)] : [italic && '3', rgb(38, fg), rgb(48, bg)];
  return parts.filter(Boolean).join(';');
}
const anyFrame = fc.array(rowOfWords, { maxLength: 3 }).map((rows): Frame => ({ rows }));

describe.each(terminals)('on a terminal that %s', (_, wcwidth) => {
  it('keeps the right margin straight', async () => {
    const { draw, emulator } = desk({
      columns: 40,
      rows: words.length,
      ...(wcwidth && { wcwidth }),
    });
    await draw(page(...words.map(() => 'x'.repeat(45))));
    await draw({
      rows: words.map((word) => {
        const used = graphemes(word).reduce((sum, { width }) => sum + width, 0);
        return [{ text: `${word}${' '.repeat(39 - used)}|` }];
      }),
    });
    expect(words.map((word, y) => `${word}: ${emulator.cell(39, y).char}`)).toEqual(
      words.map((word) => `${word}: |`),
    );
  });

  it('shows everything in its place, whatever was shown before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFrame, { minLength: 1, maxLength: 4 }), async (frames) => {
        const { draw, emulator, wanted, pens } = desk(wcwidth && { wcwidth });
        for (const frame of frames) await draw(frame);
        wanted.forEach((row, y) => {
          row.forEach(([number, text], x) => {
            const cell = emulator.cell(x, y);
            if (surelyAdvances(text)) {
              const { sgr } = pens.pen(number);
              expect(`${x},${y}: ${cell.char} ${lookOf(cell)}`).toBe(
                `${x},${y}: ${text} ${text === ' ' ? groundOf(sgr) : sgr.slice(4, -1)}`,
              );
            } else {
              // What such a grapheme itself looks like is the terminal's affair,
              // but nothing old may show beside it.
              expect(cell.char).not.toMatch(/^[\w—…]$/);
            }
          });
        });
        emulator.dispose();
      }),
      { numRuns: 60 },
    );
  });
});

describe('what it costs', () => {
  const prose = 'She thought of the ledger on its iron shelf, forty-one years of lit at dusk. ';
  const full = (from: number): Frame =>
    page(
      ...Array.from({ length: 50 }, (_, y) =>
        y % 4 === 3 ? '' : `      ${prose.slice((y + from) % 9)}`,
      ),
    );

  it('stays below 8 KB for another page of 200 × 50', async () => {
    const { draw } = desk({ columns: 200, rows: 50 });
    await draw(full(0));
    expect(Buffer.byteLength(await draw(full(1)))).toBeLessThan(8192);
  });

  it('does not grow with the alphabet', async () => {
    const { draw } = desk({ columns: 200, rows: 50 });
    const russian = page(
      ...Array.from({ length: 50 }, () => 'Она думала о книге на железной полке'),
    );
    expect(Buffer.byteLength(await draw(russian))).toBeLessThan(8192);
  });
});
