import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** The text of a file of the project. */
function text(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** The part of the lock file that is read here; the project itself has the empty path. */
interface Lock {
  readonly packages: Record<string, Entry>;
}

interface Entry {
  readonly license?: string;
  /** Installed for development only, or only where it fits the machine, or both. */
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

const lock = JSON.parse(text('package-lock.json')) as Lock;
const manifest = JSON.parse(text('package.json')) as Record<string, Record<string, string>>;
const installed = Object.entries(lock.packages).filter(([place]) => place !== '');
const program = installed.filter(([, { dev, devOptional, optional }]) => {
  return !dev && !devOptional && !optional;
});

/** Licences of what ends up in the program. */
const shipped = ['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0'];

/** Licences of what only builds and tests it. */
const forDevelopment = [...shipped, 'BSD-2-Clause', '0BSD'];

/** Used by the test runner alone, unchanged. */
const exceptions = /^node_modules\/lightningcss/;

/** The packages of `some` of whose licences (`MIT`, `(MIT OR Apache-2.0)`) none is allowed. */
function odd(some: typeof installed, allowed: readonly string[]): string[] {
  const isOdd = ([, { license = '' }]: [string, Entry]) =>
    !license
      .replace(/[()]/g, '')
      .split(' OR ')
      .some((name) => allowed.includes(name));
  return some.filter(isOdd).map(([place, { license }]) => `${place}: ${license}`);
}

describe('the lock file', () => {
  it('names no host', () => {
    expect(text('package-lock.json')).not.toMatch(/"resolved": "[a-z+]+:\/\//);
    expect(text('.npmrc')).not.toMatch(/^(registry|cafile)/m);
  });

  it('holds what package.json asks for', () => {
    const asked = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const places = installed.map(([place]) => place);
    expect(places).toEqual(expect.arrayContaining(asked.map((name) => `node_modules/${name}`)));
    expect(program.length).toBeGreaterThanOrEqual(Object.keys(manifest.dependencies ?? {}).length);
  });

  it('puts nothing into the program but what is under a permissive licence', () => {
    expect(odd(program, shipped)).toEqual([]);
  });

  it('holds nothing else under an unexpected licence', () => {
    const others = installed.filter(([place]) => !exceptions.test(place));
    expect(odd(others, forDevelopment)).toEqual([]);
  });
});

describe('package.json', () => {
  it('names exact versions', () => {
    const versions = { ...manifest.dependencies, ...manifest.devDependencies };
    for (const version of Object.values(versions)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('promises the oldest Node that the launcher accepts', () => {
    const [, oldest] = /^>=(\S+)/.exec(manifest.engines?.node ?? '') ?? [];
    expect(text('bin/continuity.js')).toContain(`Node ${oldest} or newer`);
  });
});
