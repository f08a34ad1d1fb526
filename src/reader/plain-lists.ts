import { label } from '../session/block.ts';
import { type Turn, turnsUpTo } from '../session/turn.ts';
import type { Host } from './host.ts';
import { sightings } from './map.ts';

/** The map line by line, branches indented under where they leave; a scene not yet seen is `...`. */
export function mapLines(turn: Turn, host: Host): string[] {
  const { outline } = host;
  return sightings(turn, outline, host.knownScenes()).map((scene) => {
    const { depth, name, onCanon, isCurrent, visitedAt } = scene;
    const marks = [
      ...(outline.canon.length > 0 ? [onCanon ? 'canon' : 'branch'] : []),
      ...(isCurrent ? ['you are here'] : visitedAt === undefined ? [] : ['read']),
    ];
    const marked = marks.length > 0 ? ` (${marks.join(', ')})` : '';
    return `${'  '.repeat(depth)}${name ?? '...'}${marked}`;
  });
}

/** The choices made, in order. */
export function historyLines(turn: Turn): string[] {
  const taken = turnsUpTo(turn).flatMap(({ step }) => (step?.type === 'choose' ? [step] : []));
  if (taken.length === 0) return ['No choice was made yet.'];
  return taken.map(({ text, isCanon }, at) => choiceLine(at + 1, text, isCanon));
}

/** A choice with its number, ` (canon)` behind the canonical one. */
export function choiceLine(number: number, text: string, isCanon: boolean): string {
  return `${number}. ${label(text)}${isCanon ? ' (canon)' : ''}`;
}
