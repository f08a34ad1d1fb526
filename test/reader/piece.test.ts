import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPieces } from '../../src/reader/piece.ts';

/** `text` with a bar wherever a line may break. */
function cut(text: string, room = Number.POSITIVE_INFINITY): string {
  return cutPieces(text, room, room)
    .map(({ start, stop }) => text.slice(start, stop))
    .join('|');
}

describe('cutPieces', () => {
  it.each([
    ['white space', 'one two  three', 'one|two|three'],
    ['an em dash', 'nobody—not even the clerk', 'nobody—|not|even|the|clerk'],
    ['an en dash', 'Paris–Lyon', 'Paris–|Lyon'],
    ['two hyphens for a dash', 'word--word', 'word--|word'],
    ['a spaced dash, after it', 'one — two – three - four', 'one —|two –|three -|four'],
    ['the hyphen of a compound', 'a mother-in-law', 'a|mother-|in-|law'],
    ['a zero-width space', 'ab\u200Bcd', 'ab|cd'],
  ])('lets a line break at %s', (_, text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it.each([
    ['a dash and the quote it ends', '“But—” she', '“But—”|she'],
    ['the same with typewriter quotes', '"But—" she', '"But—"|she'],
    ['a dash and the speech it begins', '“—and so', '“—and|so'],
    ['a dash and its word', 'He —Stop, I', 'He|—Stop,|I'],
    ['a dash that opens a line', '— Stop it', '— Stop|it'],
    ['the same behind an indentation', '  — Stop it', '  — Stop|it'],
    ['a dash that opens a quotation', '“— Stop it', '“— Stop|it'],
    ['numbers in a range', 'in 1914–1918', 'in|1914–1918'],
    ['two dashes', 'what——who', 'what——|who'],
    ['a dash and a comma', 'and—, but', 'and—,|but'],
    ['a letter and the hyphen after it', 'an e-mail, a T-shirt', 'an|e-mail,|a|T-shirt'],
    ['a stammer', '“W-what?” I-I', '“W-what?”|I-I'],
    ['a number and its sign', 'minus -5 °C', 'minus|-5|°C'],
    ['either or', 'and/or not', 'and/or|not'],
  ])('keeps %s together', (_, text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it.each([
    ['a no-break space', 'Then Mr\u00A0Hale', 'Then|Mr\u00A0Hale'],
    ['a narrow no-break space', '«\u202Foui\u202F» dit', '«\u202Foui\u202F»|dit'],
    ['a word joiner after a dash', 'one—\u2060two', 'one—\u2060two'],
    ['a word joiner between ideographs', '北\u2060京', '北\u2060京'],
    ['a no-break hyphen', 'well\u2011known', 'well\u2011known'],
  ])('does not break at %s', (_, text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it.each([
    ['Quoi ! Bien sûr !', 'Quoi !|Bien|sûr !'],
    ['il dit « oui » à Paul', 'il|dit|« oui »|à|Paul'],
    ['and then . . . no', 'and|then . . .|no'],
    ['50 % of it', '50 %|of|it'],
    ['see ( this ) and', 'see|( this )|and'],
    ['“Go ,” she', '“Go ,”|she'],
  ])('keeps punctuation with its word across the spaces of %j', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it.each([
    ['she said …and went', 'she|said|…and|went'],
    ['rock ’n’ roll, give ’em', 'rock|’n’|roll,|give|’em'],
    ["rock 'n' roll", "rock|'n'|roll"],
    ['the .net and .5', 'the|.net|and|.5'],
    ['he said “yes” twice', 'he|said|“yes”|twice'],
    ['er sagte »ja« zu ihr', 'er|sagte|»ja«|zu|ihr'],
    ['han sa ”ja” till', 'han|sa|”ja”|till'],
  ])('knows words that begin like punctuation in %j', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it.each([
    ['我们在北京见面，然后', '我|们|在|北|京|见|面，|然|后'],
    ['他说：“你好！”（笑）', '他|说：|“你|好！”|（笑）'],
    ['「はい、ティーを」', '「は|い、|ティー|を」'],
    ['ちょっと……ね', 'ちょっ|と……|ね'],
    ['第12章、Unicode。Yes', '第|12|章、|Unicode。|Yes'],
    ['東-京/東', '東-京/|東'],
    ['한국어 글', '한국어|글'],
  ])('breaks %j where kinsoku lets it', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it('takes a word apart only where it is wider than the room', () => {
    expect(cut('so abcd abcdef', 4)).toBe('so|abcd|a|b|c|d|e|f');
    expect(cutPieces('ab/cd\u00A0e,', 4, 4).map((piece) => piece.flaw)).toEqual([
      ...['split', 'stranded', 'slash', 'split', 'split', 'glued', 'stranded', 'none'],
    ]);
    expect(cutPieces('a//b !', 4, 4).map((piece) => piece.flaw)).toEqual([
      ...['stranded', 'stranded', 'slash', 'glued', 'none'],
    ]);
  });

  it('leaves an indentation with its word, unless there is no room for both', () => {
    expect(cut('   one two')).toBe('   one|two');
    expect(cutPieces('   one two', 5, 5)[0]).toMatchObject({ start: 0, stop: 0, end: 3 });
  });

  it('covers the text with pieces that fit', () => {
    const unit = fc.constantFrom(...'aé7漢っ—–-/“”’"\'()「」。,.…! \u00A0\u200B\u0301\u3000');
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 60 }),
        fc.integer({ min: 2, max: 20 }),
        fc.integer({ min: 2, max: 20 }),
        (text, firstRoom, room) => {
          let next = 0;
          for (const [at, piece] of cutPieces(text, firstRoom, room).entries()) {
            expect(piece.start).toBe(next);
            expect(piece.width).toBeLessThanOrEqual(at === 0 ? firstRoom : room);
            expect(text.slice(piece.stop, piece.end)).toMatch(/^[\s\u200B]*$/);
            next = piece.end;
          }
          expect(next).toBe(text.length);
        },
      ),
    );
  });
});
