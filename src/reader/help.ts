import { BINDINGS, type Binding } from './keys.ts';
import { ListPanel } from './list-panel.ts';
import { textWidth } from './width.ts';

/** The key table, to read; `more` are bindings that come with what is being read for. */
export function helpPanel(more: readonly Binding[] = []): ListPanel<never> {
  const bound = [...more, ...BINDINGS].flatMap(({ shown, help }) =>
    shown && help ? [{ shown, help }] : [],
  );
  const lines = [{ shown: '1 2 3 …', help: 'take that choice' }, ...bound];
  const wide = Math.max(...lines.map((line) => textWidth(line.shown))) + 2;
  return new ListPanel<never>({
    title: 'Keys',
    items: lines.map(({ shown: keys, help }) => ({
      lead: [{ text: keys + ' '.repeat(wide - textWidth(keys)), style: { role: 'canon' } }],
      text: [{ text: help, style: { role: 'text' } }],
    })),
    toggle: '?',
    hint: '◆ canon   ◇ branch   ✓ taken before   Esc closes',
  });
}
