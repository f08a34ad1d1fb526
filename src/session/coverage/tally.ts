import type { Condition, Coverable } from '../../story/coverable.ts';
import type { Position } from '../../story/diagnostic.ts';
import type { SceneGraph } from '../../story/graph.ts';
import { edgeKey, type Reached } from '../coverage-file.ts';
import type { Trace } from './tracer.ts';

/**
 * How often each part of a story was reached, from 0 up. What the story does
 * not have is not counted: a move that was not derived is an engine fault, and
 * said elsewhere.
 */
export class Tally {
  readonly #scenes: Record<string, number>;
  readonly #choices: Record<string, { offered: number; taken: number }>;
  readonly #edges: Record<string, number>;
  readonly #endings: Record<string, number>;
  readonly #lines: Record<string, Record<string, number>> = {};
  readonly #conditions: Record<string, { true: number; false: number }> = {};
  readonly #places: readonly Position[];
  readonly #written: readonly Condition[];

  constructor({ scenes, choices, edges, endings }: SceneGraph, { lines, conditions }: Coverable) {
    this.#scenes = zeros(scenes.map(({ id }) => id));
    // A choice without words is never on offer: ink takes it by itself.
    const offered = choices.filter(({ fallback }) => !fallback);
    this.#choices = Object.fromEntries(offered.map(({ id }) => [id, { offered: 0, taken: 0 }]));
    const moves = edges.filter(({ kind }) => kind !== 'ending');
    this.#edges = zeros(moves.map(({ from, to }) => edgeKey(from, to)));
    this.#endings = zeros(endings.map(({ id }) => id));
    this.#places = lines;
    this.#written = conditions;
    for (const { file, line } of lines) {
      this.#lines[file] ??= {};
      this.#lines[file][line] = 0;
    }
    for (const { id } of conditions) this.#conditions[id] = { true: 0, false: 0 };
  }

  enter(scene: string): void {
    count(this.#scenes, scene);
  }

  offer(choice: string): void {
    const known = this.#choices[choice];
    if (known) known.offered++;
  }

  take(choice: string): void {
    const known = this.#choices[choice];
    if (known) known.taken++;
  }

  move(edge: string): void {
    count(this.#edges, edge);
  }

  end(ending: string): void {
    count(this.#endings, ending);
  }

  trace({ lines, held, failed }: Trace): void {
    for (const index of lines) {
      const place = this.#places[index];
      const file = place && this.#lines[place.file];
      if (file) count(file, String(place.line));
    }
    for (const index of held) this.#outcome(index, 'true');
    for (const index of failed) this.#outcome(index, 'false');
  }

  reached(): Reached {
    return {
      scenes: this.#scenes,
      choices: this.#choices,
      edges: this.#edges,
      endings: this.#endings,
      lines: this.#lines,
      conditions: this.#conditions,
    };
  }

  #outcome(index: number, outcome: 'true' | 'false'): void {
    const known = this.#conditions[this.#written[index]?.id ?? ''];
    if (known) known[outcome]++;
  }
}

function zeros(keys: readonly string[]): Record<string, number> {
  return Object.fromEntries(keys.map((key) => [key, 0]));
}

function count(counts: Record<string, number>, key: string): void {
  const known = counts[key];
  if (known !== undefined) counts[key] = known + 1;
}
