import { label } from '../session/block.ts';
import { type Turn, turnsUpTo } from '../session/turn.ts';
import { sceneName } from '../story/names.ts';
import { type Item, ListPanel } from './list-panel.ts';
import { SIGNS } from './option.ts';
import type { Outline } from './outline.ts';
import type { Picked } from './picked.ts';

/** Every choice made so far under the scene it was made in, the last one at the bottom; picking one goes back to before it. */
export function historyPanel(last: Turn, { story, canon }: Outline): ListPanel<Picked> {
  const items: Item<Picked>[] = [];
  let scene: string | undefined;
  for (const { step, previous } of turnsUpTo(last)) {
    if (step?.type !== 'choose' || !previous) continue;
    const name = sceneName(story, previous.moment.scene);
    if (name !== scene)
      items.push({ lead: [], text: [{ text: name, style: { role: 'dim', italic: true } }] });
    scene = name;
    const role = canon.length === 0 ? 'plain' : step.isCanon ? 'canon' : 'branch';
    items.push({
      lead: [
        {
          text: `  ${SIGNS[role]}${SIGNS[role] && ' '}`,
          style: { role: role === 'plain' ? 'text' : role },
        },
      ],
      text: [{ text: label(step.text), style: { role: 'text' } }],
      value: { type: 'rewind', depth: previous.depth, to: 'choices' },
    });
  }
  const none = items.length === 0;
  if (none)
    items.push({ lead: [], text: [{ text: 'No choice was made yet.', style: { role: 'dim' } }] });
  return new ListPanel({
    title: 'Choices made',
    items,
    toggle: 'h',
    hint: none ? 'Esc closes' : 'Enter goes back · Esc closes',
    ...(!none && { selected: items.length - 1 }),
    aside: true,
  });
}
