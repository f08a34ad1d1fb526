import 'inkjs/engine/Story';
import { Container } from 'inkjs/engine/Container';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import type { Position } from '../story/diagnostic.ts';
import type { Story } from '../story/story.ts';
import type { Session } from './session.ts';
import type { Turn } from './turn.ts';

/**
 * A rule that a story sets itself: an ink function without parameters whose
 * name begins with `always_`, which returns true as long as all is well, or
 * with `never_`, which must never return true.
 */
export interface Invariant extends Position {
  readonly name: string;
}

/** An invariant as it stands at a turn; `why` says what is wrong where it does not hold. */
export interface Verdict {
  readonly invariant: Invariant;
  readonly holds: boolean;
  readonly why?: string;
}

const NAMED = /^(always|never)_/;

const known = new WeakMap<Story, readonly Invariant[]>();

/** The invariants of a story, in the order in which they are written. */
export function invariantsOf(story: Story): readonly Invariant[] {
  const found = known.get(story) ?? findInvariants(story);
  known.set(story, found);
  return found;
}

/** How the invariants of the story stand at `turn` of the play. The play goes on as if nothing had been asked. */
export function verdictsAt(session: Session, turn: Turn): Verdict[] {
  const invariants = invariantsOf(session.story);
  if (invariants.length === 0) return [];
  const called = session.call(
    invariants.map(({ name }) => name),
    turn,
  );
  return invariants.map((invariant, index): Verdict => {
    const { value, errors } = called[index] ?? { errors: [] };
    const [error] = errors;
    const why = error?.message ?? fault(invariant.name, value);
    return { invariant, holds: why === undefined, ...(why !== undefined && { why }) };
  });
}

/** What is wrong with the value that an invariant returned, in words; undefined where it holds. */
function fault(name: string, value: unknown): string | undefined {
  if (typeof value !== 'boolean' && typeof value !== 'number') {
    return value === undefined ? 'it returns nothing' : 'it returns neither true nor false';
  }
  const wanted = name.startsWith('always_');
  return Boolean(value) === wanted ? undefined : `it returned ${!wanted}`;
}

function findInvariants({ program, graph, main }: Story): Invariant[] {
  const others = new Set([...graph.scenes.map(({ id }) => id), ...graph.inline]);
  const found: Invariant[] = [];
  for (const [name, knot] of program.root.namedContent) {
    if (!NAMED.test(name) || others.has(name) || !(knot instanceof Container)) continue;
    if (knot.content[0] instanceof VariableAssignment) continue;
    // Positions take their time to load, and are asked for only where a rule is broken.
    const at = () => {
      program.locate?.();
      return knot.debugMetadata;
    };
    found.push({
      name,
      get file() {
        return at()?.fileName ?? main;
      },
      get line() {
        return at()?.startLineNumber ?? 1;
      },
    });
  }
  return found;
}
