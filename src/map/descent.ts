import type { Plan } from './plan.ts';
import type { TreeScene } from './tree.ts';

/** For each scene those that a play must have come through, as the plan has it: the trunk down to where it was left, and the branch. */
export function scenesAbove({ trunk, strays }: Plan): Map<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  const before = new Set<string>();
  for (const root of trunk) {
    before.add(root.id);
    note(root, new Set(before));
  }
  for (const stray of strays) note(stray, new Set([stray.id]));
  return found;

  function note(root: TreeScene, path: ReadonlySet<string>): void {
    const pending = [{ scene: root, path }];
    for (const { scene, path: own } of pending) {
      found.set(scene.id, own);
      pending.push(
        ...scene.branches.map((each) => ({ scene: each, path: new Set([...own, each.id]) })),
      );
    }
  }
}
