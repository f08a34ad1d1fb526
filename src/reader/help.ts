import type { Row } from './frame.ts';
import { BINDINGS } from './keys.ts';
import { ListPanel } from './list-panel.ts';
import { textWidth } from './width.ts';

/** The key table, to read. */
export function helpPanel(): ListPanel<never> {
  const shown = BINDINGS.filter((binding) => binding.shown);
  const lines = [{ shown: '1 2 3 …', help: 'take that choice' }, ...shown];
  const wide = Math.max(...lines.map((line) => textWidth(line.shown))) + 2;
  const row = (keys: string, help: string): Row => [
    { text: keys + ' '.repeat(wide - textWidth(keys)), style: { role: 'canon' } },
    { text: help, style: { role: 'text' } },
  ];
  return new ListPanel<never>({
    title: 'Keys',
    items: lines.map((line) => ({ row: row(line.shown, line.help) })),
    toggle: '?',
    hint: '◆ canon   ◇ branch   ✓ taken before   Esc closes',
  });
}
