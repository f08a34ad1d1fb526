import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../cli/launch.ts';

it('loads inkjs/engine/Story before any other module of inkjs, in every file that needs one', () => {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(root, 'src', file));
  const wrong = files.filter((file) => {
    const values = readFileSync(file, 'utf8').match(/^import (?!type ).*'inkjs\/.*';$/gm) ?? [];
    return values.length > 0 && !values[0]?.includes("'inkjs/engine/Story'");
  });
  expect(files.length).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});
