import { dirname, isAbsolute, join } from 'node:path';
import { type ReadFile, whyUnreadable, withoutByteOrderMark } from '../story/source.ts';
import { readSteps } from './read-steps.ts';
import { Reading } from './reading.ts';
import type { ScriptStep, Spot, Written } from './script.ts';
import { YamlFile } from './yaml-file.ts';

/** Gives the steps of the file that `named` means; `from` is the reading that names it, in the step at `at`. */
export type Include = (named: Written<string>, from: Reading, at: Spot) => ScriptStep[];

/** YAML files read so far, by path: a shared file is read once, however many include it. */
export class YamlFiles {
  readonly #read: ReadFile;
  readonly #known = new Map<string, YamlFile>();

  constructor(read: ReadFile) {
    this.#read = read;
  }

  /** The file at `path`; throws where it cannot be read. */
  open(path: string, what: string): YamlFile {
    const known =
      this.#known.get(path) ?? new YamlFile(path, withoutByteOrderMark(this.#read(path)), what);
    this.#known.set(path, known);
    return known;
  }
}

/**
 * The way a script includes shared steps: by a path relative to the file that
 * names it. `sources` gathers the files, itself first. An included file is a
 * list of steps, or a map with `steps`.
 */
export function includer(files: YamlFiles, sources: string[], chain: readonly string[]): Include {
  return ({ value, at }, from, step) => {
    const path = isAbsolute(value) ? value : join(dirname(from.yaml.file), value);
    if (chain.includes(path)) {
      const circle = [...chain.slice(chain.indexOf(path)), path].join(' → ');
      from.problem(at, 'script-include', `these include each other: ${circle}`);
      return [];
    }
    if (!sources.includes(path)) sources.push(path);
    let yaml: YamlFile;
    try {
      yaml = files.open(path, 'a list of steps');
    } catch (error) {
      const hint = 'the name is relative to the file that includes it';
      from.problem(at, 'script-include', `cannot include ${value}: ${whyUnreadable(error)}`, hint);
      return [];
    }
    from.found.push(...yaml.diagnostics);
    if (!yaml.root) return [];
    const reading = new Reading(yaml, from.found, from.row);
    const own = reading.yaml.entries(yaml.root)?.find((entry) => entry.key === 'steps');
    const [node, nodePath] = own ? [own.value, ['steps']] : [yaml.root, []];
    const further = includer(files, sources, [...chain, path]);
    const steps = readSteps(reading, node, reading.at(node), nodePath, further);
    return steps.map((each) => ({ ...each, via: step }));
  };
}
