import { describe, expect, it } from 'vitest';
import { mutantsOf, mutated } from '../../tools/mutants/mutate.ts';

const knots = ['loft', 'river', 'silence'];

/** What can become of a line of ink, as `kind: line`. */
function become(line: string): string[] {
  return mutantsOf('loft.ink', line, knots).map(({ kind, after }) => `${kind}: ${after}`);
}

describe('a mutant of a story', () => {
  it('drops a choice, labelled, nested or not, by never offering it', () => {
    expect(become('* (asked) [Ask him # canon]')).toEqual([
      'choice: * (asked) {false} [Ask him # canon]',
    ]);
    expect(become('  + + [Wait]')).toEqual(['choice:   + + {false} [Wait]']);
  });

  it('turns round the condition of a choice', () => {
    expect(become('* {trust > 1} [Ask him]')).toContain('condition: * {not (trust > 1)} [Ask him]');
  });

  it('turns round each condition in a line of text, and no sequence', () => {
    expect(become('{trust:Yes|No}, he said{late:, late}.')).toEqual([
      'condition: {not trust:Yes|No}, he said{late:, late}.',
      'condition: {trust:Yes|No}, he said{not late:, late}.',
    ]);
    expect(become('{Once|Twice} and {~heads|tails}')).toEqual([]);
    expect(become('{stopping:')).toEqual([]);
  });

  it('keeps a name out of parentheses, in which it would be a list', () => {
    expect(become('{loft.asked:Yes}')).toEqual(['condition: {not loft.asked:Yes}']);
    expect(become('{strayed(the_boy):Yes}')).toEqual(['condition: {not strayed(the_boy):Yes}']);
    expect(become('{things ? key:Yes}')).toEqual(['condition: {not (things ? key):Yes}']);
  });

  it('turns round a branch of a block, and leaves its else alone', () => {
    expect(become('- trust == 2:')).toEqual(['condition: - not (trust == 2):']);
    expect(become('- else:')).toEqual([]);
  });

  it('leads to another scene than was written', () => {
    const [mutant, ...others] = become('He left. -> river');
    expect(others).toEqual([]);
    expect(mutant).toMatch(/^divert: He left\. -> (loft|silence)$/);
    expect(become('-> dream ->')).toEqual([]);
    expect(become('->->')).toEqual([]);
  });

  it('gives a variable another value, or takes away what was added', () => {
    expect(become('VAR warm = true // at first')).toEqual(['variable: VAR warm = false']);
    expect(become('~ trust = 2')).toEqual(['variable: ~ trust = 3']);
    expect(become('~ things += key')).toEqual(['variable: ~ things -= key']);
    expect(become('~ trust++')).toEqual(['variable: ~ trust--']);
    expect(become('~ return trust')).toEqual([]);
  });

  it('leaves alone what no reader is shown', () => {
    expect(become('// {trust: -> river}')).toEqual([]);
    expect(become('# scene: The Loft')).toEqual([]);
    expect(become('=== loft')).toEqual([]);
  });

  it('is put in place of its line, and of no other', () => {
    const text = 'One.\n* [Ask] -> river\nThree.';
    const [mutant] = mutantsOf('loft.ink', text, knots);
    expect(mutant).toMatchObject({ file: 'loft.ink', line: 2, before: '* [Ask] -> river' });
    expect(mutant && mutated(text, mutant)).toBe('One.\n* {false} [Ask] -> river\nThree.');
  });
});
