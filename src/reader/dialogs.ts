import type { Turn } from '../session/turn.ts';
import { sceneName } from '../story/names.ts';
import type { Role } from './frame.ts';
import { helpPanel } from './help.ts';
import { historyPanel } from './history.ts';
import type { Host, ScreenHost } from './host.ts';
import { type Item, ListPanel } from './list-panel.ts';
import { mapPanel } from './map.ts';
import type { Panel } from './panel.ts';
import type { Picked } from './picked.ts';
import { PromptPanel } from './prompt-panel.ts';

/** The dialogs that can be laid over a page. */
export type Dialog = 'help' | 'history' | 'map' | 'search' | 'save' | 'load' | 'restart';

/** Makes a dialog over the page of `turn`. */
export function openDialog(dialog: Dialog, turn: Turn, host: ScreenHost): Panel<Picked> {
  const { outline } = host;
  switch (dialog) {
    case 'help':
      return helpPanel(host.more?.bindings);
    case 'history':
      return historyPanel(turn, outline);
    case 'map':
      return mapPanel(turn, outline, host.knownScenes());
    case 'search':
      return new PromptPanel({
        title: 'Search what was read',
        hint: 'Enter searches · Esc closes',
        read: (text) => ({ type: 'search', text }),
      });
    case 'save':
      return new PromptPanel({
        title: 'Save as',
        hint: 'Enter saves · Ctrl-U clears · Esc closes',
        text: sceneName(outline.story, turn.moment.scene),
        read: (text) => ({ type: 'save', text }),
      });
    case 'load':
      return loadPanel(host);
    case 'restart':
      return restartPanel();
  }
}

function loadPanel(host: Host): Panel<Picked> {
  const saved = host.saves().map(
    ({ id, label, detail }): Item<Picked> => ({
      lead: [],
      text: [...text(`${label}   `, 'bright'), ...text(detail, 'dim')],
      value: { type: 'load', id },
    }),
  );
  const none: Item<Picked> = { lead: [], text: text('Nothing was saved yet; s saves.', 'dim') };
  return new ListPanel({
    title: 'Load',
    items: saved.length > 0 ? saved : [none],
    toggle: 'l',
    hint: saved.length > 0 ? 'Enter loads · Esc closes' : 'Esc closes',
  });
}

function restartPanel(): Panel<Picked> {
  return new ListPanel<Picked>({
    title: 'Read again from the start?',
    items: [
      { lead: [], text: text('No, read on', 'text'), value: { type: 'nothing' } },
      { lead: [], text: text('Yes, from the start', 'text'), value: { type: 'restart' } },
    ],
    toggle: 'r',
    hint: 'This play stays among your saves.',
  });
}

function text(words: string, role: Role) {
  return [{ text: words, style: { role } }];
}
