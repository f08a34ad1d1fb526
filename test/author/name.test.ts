import { describe, expect, it } from 'vitest';
import { freeName, nameFrom, nameProblem, titleFrom } from '../../src/author/name.ts';

describe('a name made of words', () => {
  it.each([
    ['Go left, then on', 'go_left_then_on'],
    ['“Let him in.”', 'let_him_in'],
    ['Don’t ask him why he never came back', 'dont_ask_him_why_he'],
    ['Füttere die Möwe', 'füttere_die_möwe'],
    ['Спросить его', 'спросить_его'],
    ['not', 'not_scene'],
    ['Con', 'con_scene'],
    ['…!', ''],
    ['42', ''],
  ])('of %j is %j', (words, name) => expect(nameFrom(words)).toBe(name));

  it('gets a number where it is taken, without regard to case', () => {
    expect(freeName('barn', ['Barn', 'barn_2'])).toBe('barn_3');
    expect(freeName('barn', [])).toBe('barn');
  });

  it('can be read as a title', () => expect(titleFrom('the_long_night')).toBe('The Long Night'));
});

describe('a name that was asked for', () => {
  it.each(['barn', 'barn_2', '2nd', 'Äther', 'амбар'])('can be %s', (name) => {
    expect(nameProblem(name, ['vault'])).toBeUndefined();
  });

  it.each([
    ['the barn', /ink wants letters, digits and _.*" ".*try the_barn$/],
    ['42', /not digits alone; try new_scene$/],
    ['', /not digits alone; try new_scene$/],
    ['../x', /"\." is none of these\); try x$/],
    ['else', /else is a word of ink itself; try else_scene$/],
    ['TURNS', /TURNS is a word of ink itself/],
    ['nul', /no file can be named nul on Windows; try nul_scene$/],
    ['Vault', /there is a vault already; try Vault_2$/],
  ])('cannot be %j', (name, problem) => expect(nameProblem(name, ['vault'])).toMatch(problem));
});
