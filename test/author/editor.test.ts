import { describe, expect, it } from 'vitest';
import { editorCall } from '../../src/author/editor.ts';

/** How the editor is called at line 7 of `a.ink`: its arguments, and whether it takes the terminal. */
function call(EDITOR: string): string {
  const made = editorCall({ EDITOR }, 'a.ink', 7);
  return `${made?.name} ${made?.args.join(' ')} ${made?.takesTerminal ? 'terminal' : 'window'}`;
}

describe('the call of an editor', () => {
  it.each([
    ['vi', 'vi +7 a.ink terminal'],
    ['/usr/bin/vim', 'vim +7 a.ink terminal'],
    ['nvim -p', 'nvim +7 a.ink terminal'],
    ['nano', 'nano +7 a.ink terminal'],
    ['emacs -nw', 'emacs +7 a.ink terminal'],
    ['emacsclient -t', 'emacsclient +7 a.ink terminal'],
    ['hx', 'hx a.ink:7 terminal'],
    ['micro', 'micro +7 a.ink terminal'],
    ['kak', 'kak +7 a.ink terminal'],
    ['code --wait', 'code --goto a.ink:7 window'],
    ['codium', 'codium --goto a.ink:7 window'],
    ['subl -w', 'subl a.ink:7 window'],
    ['zed', 'zed a.ink:7 window'],
    ['"/opt/My Editor/gvim"', 'gvim +7 a.ink window'],
    ['some-editor', 'some-editor +7 a.ink terminal'],
  ])('%s', (command, made) => {
    expect(call(command)).toBe(made);
  });

  it('goes by VISUAL before EDITOR, and needs one of them', () => {
    expect(editorCall({ VISUAL: 'hx', EDITOR: 'vi' }, 'a.ink', 1)?.name).toBe('hx');
    expect(editorCall({ VISUAL: ' ', EDITOR: 'vi' }, 'a.ink', 1)?.name).toBe('vi');
    expect(editorCall({}, 'a.ink', 1)).toBeUndefined();
  });
});
