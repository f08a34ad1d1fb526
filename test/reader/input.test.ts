import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDecoder } from '../../src/reader/input.ts';
import type { Key } from '../../src/reader/key.ts';

/** What is heard when the chunks arrive one after another; after `'…'` nothing comes for a while. */
function heard(...chunks: readonly string[]) {
  const keys: Key[] = [];
  const pastes: string[] = [];
  const reports: string[] = [];
  const decoder = createDecoder({
    onKey: (key) => keys.push(key),
    onPaste: (text) => pastes.push(text),
    onReport: (sequence) => reports.push(sequence),
  });
  for (const chunk of chunks) {
    if (chunk === '…') decoder.flush();
    else decoder.feed(chunk);
  }
  return { keys, names: keys.map(({ name }) => name), pastes, reports, waiting: decoder.waiting };
}

describe('printable keys', () => {
  it('are named by what they type', () => {
    expect(heard('aG?é字').keys).toEqual(Array.from('aG?é字', (char) => ({ name: char, char })));
  });

  it('come whole when they are beyond the basic plane, even cut in halves', () => {
    expect(heard('👍').names).toEqual(['👍']);
    expect(heard('\ud83d', '\udc4d').names).toEqual(['👍']);
  });

  it('include the space bar', () => {
    expect(heard(' ').keys).toEqual([{ name: 'space', char: ' ' }]);
  });
});

describe('named keys', () => {
  it.each([
    ['enter', '\r'],
    ['enter', '\n'],
    ['tab', '\t'],
    ['backspace', '\x7f'],
    ['backspace', '\b'],
    ['ctrl-c', '\x03'],
    ['ctrl-z', '\x1a'],
    ['ctrl-space', '\0'],
    ['shift-tab', '\x1b[Z'],
    ['up', '\x1b[A'],
    ['up', '\x1bOA'],
    ['ctrl-left', '\x1b[1;5D'],
    ['alt-shift-up', '\x1b[1;4A'],
    ['home', '\x1b[H'],
    ['home', '\x1b[1~'],
    ['end', '\x1b[F'],
    ['end', '\x1b[8~'],
    ['pageup', '\x1b[5~'],
    ['pagedown', '\x1b[6~'],
    ['ctrl-pagedown', '\x1b[6;5~'],
    ['delete', '\x1b[3~'],
    ['f1', '\x1bOP'],
    ['f1', '\x1b[[A'],
    ['f12', '\x1b[24~'],
    ['7', '\x1bOw'],
    ['enter', '\x1bOM'],
    ['alt-j', '\x1bj'],
    ['alt-enter', '\x1b\r'],
  ])('knows %s by %j', (name, sequence) => {
    expect(heard(sequence)).toMatchObject({ names: [name], waiting: false });
  });

  it('come one by one out of one chunk', () => {
    expect(heard('j\x1b[Bk\r\x1b[6~q').names).toEqual(['j', 'down', 'k', 'enter', 'pagedown', 'q']);
  });

  it('press Enter once', () => {
    expect(heard('\r').names).toEqual(['enter']);
  });
});

describe('Escape', () => {
  it('is the key when nothing follows', () => {
    expect(heard('\x1b')).toMatchObject({ names: [], waiting: true });
    expect(heard('\x1b', '…')).toMatchObject({ names: ['escape'], waiting: false });
  });

  it('is the key when another Escape follows', () => {
    expect(heard('\x1b\x1b', '…').names).toEqual(['escape', 'escape']);
    expect(heard('\x1b\x1b[A').names).toEqual(['escape', 'up']);
  });

  it('begins a sequence that arrives in pieces', () => {
    expect(heard('\x1b', '[A').names).toEqual(['up']);
    expect(heard('\x1b[', '…', 'A').names).toEqual(['up']);
    expect(heard('\x1b[1;', '…', '5', '…', 'C').names).toEqual(['ctrl-right']);
  });

  it('breaks off a sequence that never ended, without leaking it', () => {
    expect(heard('\x1b[1;5\x1b[A').names).toEqual(['up']);
    expect(heard('\x1b[1;5\r').names).toEqual(['enter']);
    expect(heard('\x1b]11;rgb:\r').names).toEqual(['enter']);
  });
});

describe('modern keyboards', () => {
  it.each([
    ['escape', '\x1b[27u'],
    ['enter', '\x1b[13u'],
    ['enter', '\x1b[13;2u'],
    ['shift-tab', '\x1b[9;2u'],
    ['ctrl-c', '\x1b[99;5u'],
    ['ctrl-c', '\x1b[27;5;99~'],
    ['a', '\x1b[97u'],
    ['A', '\x1b[97:65;2u'],
    ['A', '\x1b[97;2;65u'],
    ['!', '\x1b[49:33;2u'],
    ['space', '\x1b[32u'],
    ['5', '\x1b[57404u'],
    ['enter', '\x1b[57414u'],
    ['up', '\x1b[1;1:1A'],
    ['j', '\x1b[106;1:2u'],
  ])('press %s with %j', (name, sequence) => {
    expect(heard(sequence).names).toEqual([name]);
  });

  it('are not heard when a key is let go, or pressed with the window manager’s modifiers', () => {
    for (const sequence of ['\x1b[97;1:3u', '\x1b[1;1:3A', '\x1b[97;9u', '\x1b[57441u']) {
      expect(heard(sequence), sequence).toMatchObject({ names: [], reports: [sequence] });
    }
  });
});

describe('pastes', () => {
  it('are handed over whole and press nothing', () => {
    expect(heard('a\x1b[200~q\r1\x1b[A\x1b[201~b')).toMatchObject({
      names: ['a', 'b'],
      pastes: ['q\r1\x1b[A'],
    });
  });

  it('may be cut anywhere, also within their end', () => {
    const stream = 'x\x1b[200~yes \x1b[20 no\x1b[201~z';
    for (let cut = 0; cut <= stream.length; cut++) {
      expect(heard(stream.slice(0, cut), stream.slice(cut))).toMatchObject({
        names: ['x', 'z'],
        pastes: ['yes \x1b[20 no'],
      });
    }
  });

  it('are cut short when they are longer than anybody means', () => {
    const { pastes, names } = heard('\x1b[200~', 'a'.repeat(1_500_000), 'b\x1b[201~c');
    expect([pastes[0]?.length, names]).toEqual([1_000_000, ['c']]);
  });
});

describe('what is no key', () => {
  const answers = [
    '\x1b]11;rgb:1616/1616/1c1c\x07',
    '\x1b]11;rgb:1616/1616/1c1c\x1b\\',
    '\x1b[?62;4c',
    '\x1b[>1;10;0c',
    '\x1b[24;80R',
    '\x1b[?2026;2$y',
    '\x1b[?1u',
    '\x1bP1+r544e=78\x1b\\',
    '\x1b_Gi=1;OK\x1b\\',
    '\x1b[<0;10;5M',
    '\x1b[<0;10;5m',
    '\x1b[M !!',
    '\x1b[I',
    '\x1b[O',
    '\x1b[8;24;80t',
    '\x1b[99;1;2;3z',
  ];

  it.each(answers)('drops %j whole', (answer) => {
    expect(heard(`a${answer}b`)).toMatchObject({
      names: ['a', 'b'],
      reports: [answer],
      pastes: [],
    });
  });

  it.each(answers)('drops %j however it is cut', (answer) => {
    for (let cut = 2; cut < answer.length; cut++) {
      expect(heard(answer.slice(0, cut), answer.slice(cut), 'q').names).toEqual(['q']);
    }
  });

  it('waits for a late answer rather than typing it', () => {
    expect(heard('\x1b]11;rgb:16', '…', '16/1616/1c1c\x07', 'q').names).toEqual(['q']);
  });

  it('drops control characters, bytes that were no text, and private codes', () => {
    expect(heard('\x1c\x9b\ufffd\ue000\uffffq').names).toEqual(['q']);
  });
});

describe('any input', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '\x1b',
      '[',
      ']',
      'O',
      'M',
      ';',
      ':',
      '1',
      '5',
      '~',
      'u',
      'A',
      'a',
      '\r',
      '\x07',
      '200~',
      '201~',
      '👍',
    ),
    { maxLength: 30 },
  );

  it('means the same in one chunk and in many', () => {
    fc.assert(
      fc.property(pieces, (chunks) => {
        expect(heard(...chunks)).toEqual(heard(chunks.join('')));
      }),
    );
  });

  it('never types an escape sequence’s own characters', () => {
    fc.assert(
      fc.property(pieces, (chunks) => {
        for (const { char } of heard(...chunks).keys) {
          expect(char ?? 'a').toMatch(/^[^\p{Cc}]$/u);
        }
      }),
    );
  });
});
