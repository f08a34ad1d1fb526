import { Compiler } from 'inkjs/compiler/Compiler';
import { CompilerOptions } from 'inkjs/compiler/CompilerOptions';
import type { Choice as ParsedChoice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice';
import type { Container } from 'inkjs/engine/Container';
import type { Divert } from 'inkjs/engine/Divert';
import type { Pointer } from 'inkjs/engine/Pointer';
import { Story } from 'inkjs/engine/Story';
import type { StoryState } from 'inkjs/engine/StoryState';
import { describe, expectTypeOf, it } from 'vitest';
import type { Program } from '../../src/story/compile.ts';

describe('the types of inkjs', () => {
  it('are types: wrongly resolved, they would be `any` without a word', () => {
    expectTypeOf(Story).not.toBeAny();
    expectTypeOf(Compiler).not.toBeAny();
    expectTypeOf(CompilerOptions).not.toBeAny();
    expectTypeOf<Container>().not.toBeAny();
    expectTypeOf<Divert>().not.toBeAny();
    expectTypeOf<Pointer>().not.toBeAny();
    expectTypeOf<StoryState>().not.toBeAny();
    expectTypeOf<ParsedChoice>().not.toBeAny();
    expectTypeOf<Program['root']>().not.toBeAny();
  });

  it('say what their members are', () => {
    expectTypeOf<Story>().toHaveProperty('canContinue').toEqualTypeOf<boolean>();
    expectTypeOf<Story['Continue']>().returns.toEqualTypeOf<string | null>();
    expectTypeOf<Divert['isConditional']>().toEqualTypeOf<boolean>();
    expectTypeOf<Pointer['container']>().toEqualTypeOf<Container | null>();
    expectTypeOf<ParsedChoice['onceOnly']>().toEqualTypeOf<boolean>();
  });
});
