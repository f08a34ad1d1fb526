import { describe, expect, it } from 'vitest';
import { literal, paragraph } from '../../src/session/markdown.ts';
import { Session } from '../../src/session/session.ts';
import { transcriptOf } from '../../src/session/transcript.ts';
import { turnsUpTo } from '../../src/session/turn.ts';
import { parseMarkup } from '../../src/story/markup.ts';
import { ink } from '../story/ink.ts';
import { play } from './scratch.ts';

const tale = ink(`# title: The *Tale*
# author: A. N. Other
-> barn
=== barn
# scene: The Barn
_Hay_, and rain. He said nothing. “Well?” 1943. It was cold.
+ [Ask # canon] -> attic
+ [Wait]
  > So it goes.
  ++ [Go up] -> attic
=== attic
Dust.
# ending: dust
# ending-title: Dust and Rain
-> END
`);

describe('a transcript', () => {
  it('is the text in Markdown, with the choices taken as quotations', () => {
    const session = play(new Session(tale, { seed: 1 }), 'Ask');
    expect(transcriptOf(tale, turnsUpTo(session.turn))).toBe(`# The Tale

*A. N. Other*

## The Barn

*Hay*, and rain. He said nothing. “Well?” 1943. It was cold.

> ◆ Ask

Dust.

*Ending: Dust and Rain*
`);
  });

  it('for comparing has a line for each sentence, all choices, and every scene', () => {
    const session = new Session(tale, { seed: 1 });
    const turns = [session.turn];
    const seen = (step: string) => turns.push(play(session, step).turn);
    seen('Wait');
    session.send({ type: 'UNDO' });
    seen('Ask');
    expect(transcriptOf(tale, turns, { head: ['A *test*'], full: true })).toBe(`# The Tale

*A. N. Other*

A \\*test\\*

## The Barn

*Hay*, and rain.
He said nothing.
“Well?”
1943\\.
It was cold.

- [ ] ◆ Ask
- [x] ◇ Wait

\\> So it goes.

- [ ] ◇ Go up

* * *

*Back at The Barn.*

- [x] ◆ Ask
- [ ] ◇ Wait

## Attic

Dust.

*Ending: Dust and Rain*
`);
  });
});

describe('Markdown', () => {
  it.each([
    ['# no heading', '\\# no heading'],
    ['> no quotation', '\\> no quotation'],
    ['1. no list', '1\\. no list'],
    ['- no list', '\\- no list'],
    ['----', '\\----'],
    ['a * b _c_ `d` <e> [f](g) \\', 'a \\* b \\_c\\_ \\`d\\` \\<e> \\[f](g) \\\\'],
    ['&amp; and & [f]', '\\&amp; and & [f]'],
    ['1943 was long', '1943 was long'],
    ['-5 degrees', '-5 degrees'],
  ])('takes %j for what it is', (text, written) => {
    expect(literal(text)).toBe(written);
  });

  it('has emphasis at words only, and nests it', () => {
    const written = (text: string) => paragraph(parseMarkup(text), { sentences: false });
    expect(written('_one_ *two* _*three*_')).toBe('*one* **two** ***three***');
    expect(written('a<i> b </i>c')).toBe('a *b* c');
    expect(written('one<br>two')).toBe('one\\\ntwo');
  });
});
