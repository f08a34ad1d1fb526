import type { DraftStep } from '../playthrough/draft.ts';
import { comparable } from '../playthrough/find-choice.ts';
import type { Moment } from '../session/moment.ts';
import type { Taken, Way } from './way.ts';

/**
 * A way as steps of a script: canonical stretches are followed, choices are
 * named, pages turned. `expecting` says after each of them which scene it came to.
 */
export function stepsOfWay({ opening, steps }: Way, expecting = false): DraftStep[] {
  const written: DraftStep[] = [];
  let from = opening;
  let rest = steps;
  while (rest.length > 0) {
    const stretch = canonicalStretch(from, rest);
    const last = rest[stretch - 1];
    const first = rest[0];
    if (last) {
      written.push({ follow: { until: last.moment.scene } });
      if (expecting) written.push({ expect: { scene: last.moment.scene } });
      from = last.moment;
      rest = rest.slice(stretch);
    } else if (first) {
      addStep(written, from, first);
      const isElsewhere = first.moment.scene !== from.scene;
      if (expecting && isElsewhere) written.push({ expect: { scene: first.moment.scene } });
      from = first.moment;
      rest = rest.slice(1);
    }
  }
  return written;
}

/** How many steps from `from` on canon alone takes to a scene that it comes to for the first time; 0 for none. */
function canonicalStretch(from: Moment, steps: readonly Taken[]): number {
  const seen = new Set([from.scene]);
  let stretch = 0;
  for (const [i, { step, moment }] of steps.entries()) {
    if (step.type === 'choose' && !step.isCanon) break;
    if (!seen.has(moment.scene) && moment.entered.at(-1) === moment.scene) stretch = i + 1;
    for (const scene of [...moment.entered, moment.scene]) seen.add(scene);
  }
  // A page turned is said shorter as such.
  return stretch === 1 && steps[0]?.step.type === 'next' ? 0 : stretch;
}

function addStep(written: DraftStep[], { choices }: Moment, { step }: Taken): void {
  const last = written.at(-1);
  if (step.type === 'choose') {
    const alike = choices.filter(({ text }) => comparable(text) === comparable(step.text));
    written.push({ choose: alike.length === 1 ? step.text : step.index + 1 });
  } else if (typeof last?.next === 'number') {
    written[written.length - 1] = { next: last.next + 1 };
  } else {
    written.push({ next: 1 });
  }
}
