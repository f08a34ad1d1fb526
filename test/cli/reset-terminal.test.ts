import path from 'node:path';
import { expect, it } from 'vitest';
import { openTerminal } from '../reader/terminal.ts';
import { root } from './launch.ts';

it('continuity --reset-terminal gives back a terminal that a killed reader left behind', async () => {
  const script = `
    printf '\\033[?1049h\\033[?25l\\033[?2004h\\033[?1000h\\033[?1006h\\033[?1h\\033[2;5r\\033[?7l\\033[7m'
    stty raw -echo
    node '${path.join(root, 'bin/continuity.js')}' --reset-terminal
    echo "status $?"
    stty -a | grep -ow -e '-*echo' -e '-*icanon' | xargs echo
    echo done`;
  const terminal = await openTerminal({ command: 'bash', args: ['-c', script] });
  await terminal.waitFor('done');
  expect((await terminal.exit).code).toBe(0);
  expect(terminal.screen().slice(0, 3)).toEqual(['status 0', 'icanon echo', 'done']);
  expect(terminal.alternate).toBe(false);
  expect(terminal.bracketedPaste).toBe(false);
  expect(terminal.cursor.visible).toBe(true);
  expect(terminal.cell(0, 0).inverse).toBe(false);
});
