import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { codes } from '../../src/check/codes.ts';
import { EXPECTATIONS } from '../../src/playthrough/read-expect.ts';
import { diagnosticsPage, page } from '../../tools/diagnostics.ts';

const src = resolve(import.meta.dirname, '../../src');

/**
 * The codes written in a source: in diagnostics, in findings, among the kinds of
 * ink's messages, and in what is said of playthroughs.
 */
function codesIn(source: string): string[] {
  const kinds = /const INK_KINDS[\s\S]*?\n\];/.exec(source)?.[0] ?? '';
  return [
    ...source.matchAll(/\bcode: '([a-z-]+)'/g),
    ...source.matchAll(/\bfinding\(\s*'([a-z-]+)'/g),
    ...source.matchAll(/'((?:script|config)-[a-z-]+)'/g),
    ...kinds.matchAll(/'([a-z]+(?:-[a-z]+)*)'/g),
  ].map(([, code = '']) => code);
}

/** What a source says is unknown: a key, a scene, … */
function unknownIn(source: string): string[] {
  return [
    ...source.matchAll(/\bcheck\(\s*'(\w+)'/g),
    ...source.matchAll(/\bunknown\(.*, '(\w+)', \w+, \w+\)/g),
    ...source.matchAll(/\bfields\(.*, '(\w+)'\)/g),
  ].map(([, what = '']) => `script-unknown-${what}`);
}

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith(join('check', 'codes')))
  .map((file) => readFileSync(join(src, file), 'utf8'));

it('has every code that is written anywhere', () => {
  const unknown = new Set(sources.flatMap(unknownIn));
  expect([...unknown].sort()).toEqual(
    ['ending', 'expectation', 'key', 'scene', 'variable', 'verb', 'world'].map(
      (what) => `script-unknown-${what}`,
    ),
  );
  const expected = EXPECTATIONS.map((key) => `expect-${key}`);
  const written = new Set([...sources.flatMap(codesIn), ...unknown, ...expected]);
  expect(written.size).toBeGreaterThan(90);
  const known = codes.map(({ code }) => code);
  expect([...written].filter((code) => !known.includes(code))).toEqual([]);
});

it('has each code once, with an example and its mended form unless no story can have it', () => {
  const names = codes.map(({ code }) => code);
  expect(new Set(names).size).toBe(names.length);
  const bare = codes.filter(({ fault, mended }) => fault === undefined || mended === undefined);
  expect(bare.map(({ code }) => code)).toEqual(['off-map', 'engine-fault', 'engine-died']);
});

it('is what docs/diagnostics.md was made from', () => {
  // Out of date? npx tsx tools/diagnostics.ts
  expect(readFileSync(page, 'utf8')).toBe(diagnosticsPage());
});
