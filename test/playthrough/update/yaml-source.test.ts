import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { YamlSource } from '../../../src/playthrough/update/yaml-source.ts';
import { scalar } from '../../../src/playthrough/write.ts';

const same = (one: string, other: string) => one === other;

/** Where `mark` begins in `text`. */
function spot(text: string, mark: string) {
  const before = text.slice(0, text.indexOf(mark)).split('\n');
  return { file: 'x.yaml', line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** `text` with the value at `mark` replaced. */
function replaced(text: string, mark: string, value: boolean | number | string): string {
  const source = new YamlSource(text);
  expect(source.replace(spot(text, mark), value)).toBe(true);
  return source.text;
}

/** `text` with the list at `mark` rewritten. */
function rewritten(text: string, mark: string, ...wanted: string[]): string | undefined {
  const source = new YamlSource(text);
  return source.rewrite(spot(text, mark), wanted, same) ? source.text : undefined;
}

describe('a value in a YAML file', () => {
  it('is replaced where it stands, in the quotes it had', () => {
    expect(replaced('a: old # why\n', 'old', 'new')).toBe('a: new # why\n');
    expect(replaced('a: "old" # why\n', '"old"', 'new')).toBe('a: "new" # why\n');
    expect(replaced("a: 'old'\n", "'old'", "it's")).toBe("a: 'it''s'\n");
    expect(replaced('- { a: old, b: 2 }\n', 'old', 'one, two')).toBe('- { a: "one, two", b: 2 }\n');
    expect(replaced('a: 1   # one\n', '1', 2.5)).toBe('a: 2.5   # one\n');
    expect(replaced('a: true\n', 'true', 'true')).toBe('a: "true"\n');
  });

  it('takes the place of a text over several lines', () => {
    expect(replaced('a: |\n  one\n  two\nb: 1\n', '|', 'new')).toBe('a: new\nb: 1\n');
    expect(replaced('a: one\n  two\nb: 1\n', 'one', 'new')).toBe('a: new\nb: 1\n');
    expect(replaced('a: >- # why\n  one\n  two\nb: 1\n', '>', 'new')).toBe('a: new # why\nb: 1\n');
    expect(replaced('- a: |\n   one\n\n- b\n', '|', 'new')).toBe('- a: new\n\n- b\n');
    expect(replaced("a: '| # x'\n", "'|", 'new')).toBe("a: 'new'\n");
  });

  it('keeps its anchor, and is no alias', () => {
    expect(replaced('a: &x old\nb: *x\n', 'old', 'new')).toBe('a: &x new\nb: *x\n');
    const text = 'a: &x old\nb: *x\n';
    expect(new YamlSource(text).replace(spot(text, '*x'), 'new')).toBe(false);
  });

  it('leaves lines that end in CR LF as they are', () => {
    expect(replaced('a: old\r\nb: "x"\r\n', 'old', 'new')).toBe('a: new\r\nb: "x"\r\n');
  });
});

describe('a list in a YAML file', () => {
  it('keeps the items that fit, with their quotes and comments', () => {
    expect(rewritten('c: ["a", b]\n', '[', 'a', 'x', 'b')).toBe('c: ["a", x, b]\n');
    expect(rewritten("c: ['a', b] # both\n", '[', 'a', 'x')).toBe("c: ['a', x] # both\n");
    const block = 'c:\n  - "a" # first\n  # then\n  - b\nd: 1\n';
    expect(rewritten(block, '- "a"', 'a', 'x')).toBe(
      'c:\n  - "a" # first\n  # then\n  - x\nd: 1\n',
    );
    expect(rewritten(block, '- "a"', 'a', 'b', 'x')).toBe(
      'c:\n  - "a" # first\n  # then\n  - b\n  - x\nd: 1\n',
    );
    expect(rewritten(block, '- "a"', 'b')).toBe('c:\n  # then\n  - b\nd: 1\n');
    expect(rewritten(block, '- "a"', 'x', 'a', 'b')).toBe(
      'c:\n  - x\n  - "a" # first\n  # then\n  - b\nd: 1\n',
    );
  });

  it('may have been written as one text, or be empty', () => {
    expect(rewritten('c: a\n', 'a', 'b')).toBe('c: b\n');
    expect(rewritten('c: a\n', 'a', 'a, b', 'c')).toBe('c: ["a, b", c]\n');
    expect(rewritten('c: []\n', '[', 'a')).toBe('c: [a]\n');
  });

  it('is left alone where a comment would be lost, or nothing is to stand there', () => {
    expect(rewritten('c: [a, # first\n  b]\n', '[', 'a')).toBeUndefined();
    expect(rewritten('c: [a, b]\n', '[')).toBeUndefined();
  });

  it('holds what it should, and nothing around it changes', () => {
    const item = fc.constantFrom('a', 'b: c', 'yes', '"q"', "it's", '#', 'x y', '', '-', '3');
    const items = fc.array(item, { minLength: 1, maxLength: 6 });
    const comment = fc.constantFrom('', ' # why');
    fc.assert(
      fc.property(
        items,
        items,
        fc.boolean(),
        comment,
        fc.boolean(),
        (old, wanted, flow, note, cr) => {
          const list = flow
            ? `[${old.map((each) => scalar(each, true)).join(', ')}]${note}\n`
            : `\n${old.map((each) => `  - ${scalar(each, false)}${note}\n`).join('')}`;
          const [head, tail] = ['# head\na: 1 # one\n', '\n# between\nd: "2"\n'];
          const end = (text: string) => (cr ? text.replaceAll('\n', '\r\n') : text);
          const text = end(`${head}c: ${list}${tail}`);
          const after = rewritten(text, flow ? '[' : '- ', ...wanted) ?? '';
          expect(parse(after)).toEqual({ a: 1, c: wanted, d: '2' });
          expect(after.startsWith(end(head))).toBe(true);
          expect(after.endsWith(end(tail))).toBe(true);
          if (JSON.stringify(old) === JSON.stringify(wanted)) expect(after).toBe(text);
        },
      ),
      { numRuns: 500 },
    );
  });
});
