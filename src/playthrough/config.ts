import { byPosition, type Diagnostic } from '../story/diagnostic.ts';
import { suggestion } from '../story/find.ts';
import { kinds } from './coverage/share.ts';
import type { CoverageGoals, Thresholds } from './coverage/threshold.ts';
import { type Entry, YamlFile } from './yaml-file.ts';

/** The file, at the root of a project, that says what holds for all of it. */
export const CONFIG = 'continuity.yaml';

/** What a project asks for. */
export interface Config {
  readonly coverage: CoverageGoals;
}

/** A project's config, or all that is wrong with it. */
export type ConfigRead =
  | { readonly config: Config; readonly diagnostics: readonly [] }
  | { readonly config?: undefined; readonly diagnostics: readonly Diagnostic[] };

/** What holds in a project that says nothing. */
export const NO_CONFIG: Config = { coverage: { all: {}, stories: {} } };

/**
 * Reads the text of a config; `file` is its path for messages. Never throws.
 *
 * ```yaml
 * coverage:
 *   scenes: 100
 *   lines: 90
 *   stories:
 *     his-hero: { lines: 95 }
 * ```
 */
export function readConfig(text: string, file: string): ConfigRead {
  const yaml = new YamlFile(file, text, 'the config of a project');
  const found: Diagnostic[] = [...yaml.diagnostics];
  const reading = new ConfigReading(yaml, found);
  const config = yaml.root ? reading.config() : NO_CONFIG;
  return found.length === 0 ? { config, diagnostics: [] } : { diagnostics: found.sort(byPosition) };
}

class ConfigReading {
  readonly #yaml: YamlFile;
  readonly #found: Diagnostic[];

  constructor(yaml: YamlFile, found: Diagnostic[]) {
    this.#yaml = yaml;
    this.#found = found;
  }

  config(): Config {
    const root = this.#fields({ key: CONFIG, value: this.#yaml.root ?? null }, ['coverage']);
    const coverage = root.find(({ key }) => key === 'coverage');
    if (!coverage) return NO_CONFIG;
    const entries = this.#fields(coverage, [...kinds, 'stories']);
    const stories = entries.find(({ key }) => key === 'stories');
    const single = (stories ? this.#fields(stories) : []).map(
      (story) => [story.key, this.#thresholds(this.#fields(story, kinds))] as const,
    );
    const all = this.#thresholds(entries.filter(({ key }) => key !== 'stories'));
    return { coverage: { all, stories: Object.fromEntries(single) } };
  }

  #thresholds(entries: readonly Entry[]): Thresholds {
    const thresholds = entries.flatMap(({ key, value }) => {
      const percent = this.#yaml.scalar(value)?.value;
      if (typeof percent === 'number' && percent >= 0 && percent <= 100) return [[key, percent]];
      this.#problem(value, 'config-type', `${key} takes a percentage from 0 to 100`);
      return [];
    });
    return Object.fromEntries(thresholds);
  }

  /** The fields of a map; where `known` is given, no others may be in it. */
  #fields({ key, value }: Pick<Entry, 'key' | 'value'>, known?: readonly string[]): Entry[] {
    const entries = this.#yaml.entries(value);
    if (!entries) {
      this.#problem(value, 'config-type', `${key} takes a map: keys with a colon, a line each`);
      return [];
    }
    for (const entry of entries) {
      if (!known || known.includes(entry.key)) continue;
      const message = `there is no key ${entry.key} here${suggestion(entry.key, known)}`;
      this.#problem(entry.keyNode, 'config-key', message);
    }
    return entries.filter((entry) => !known || known.includes(entry.key));
  }

  #problem(node: Parameters<YamlFile['at']>[0], code: string, message: string): void {
    this.#found.push({ code, severity: 'error', message, ...this.#yaml.at(node) });
  }
}
