import { type ChildProcess, spawn } from 'node:child_process';
import { getEditor } from 'env-editor';

/** An author's editor, told to open a line of a file. */
export interface EditorCall {
  /** As it is written in the environment, with arguments of its own. */
  readonly command: string;
  readonly args: readonly string[];
  /** What to call it. */
  readonly name: string;
  /** Whether it needs the terminal, as all but those with a window of their own do. */
  readonly takesTerminal: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** How an editor is told the line. */
type LineStyle = (file: string, line: number) => string[];

const plus: LineStyle = (file, line) => [`+${line}`, file];
const colon: LineStyle = (file, line) => [`${file}:${line}`];
const goto: LineStyle = (file, line) => ['--goto', `${file}:${line}`];
const option =
  (name: string): LineStyle =>
  (file, line) => [name, String(line), file];

/** By the name of the program; all others take `+line file`, as vi and its heirs, nano, emacs and most others do. */
const LINE_STYLES: Readonly<Record<string, LineStyle>> = {
  hx: colon,
  helix: colon,
  zed: colon,
  zeditor: colon,
  subl: colon,
  sublime_text: colon,
  atom: colon,
  code: goto,
  'code-insiders': goto,
  codium: goto,
  vscodium: goto,
  cursor: goto,
  windsurf: goto,
  mate: option('-l'),
  kate: option('-l'),
  kwrite: option('-l'),
  xed: option('--line'),
  idea: option('--line'),
  webstorm: option('--line'),
  pstorm: option('--line'),
  studio: option('--line'),
};

/** Editors with a window of their own that env-editor does not know. */
const WINDOWED: ReadonlySet<string> = new Set([
  ...['zed', 'zeditor', 'cursor', 'windsurf', 'sublime_text', 'gvim', 'mvim', 'gedit', 'xed'],
  ...['gnome-text-editor', 'kate', 'kwrite', 'mousepad', 'geany', 'lite-xl', 'notepad'],
]);

/** The call that opens line `line` of `file` in the editor that `env` names: `VISUAL`, else `EDITOR`. Undefined where it names none. */
export function editorCall(env: Environment, file: string, line: number): EditorCall | undefined {
  const command = env.VISUAL?.trim() || env.EDITOR?.trim();
  if (!command) return undefined;
  const name = programIn(command);
  const known = getEditor(name);
  const isKnown = known.paths.length > 0 || known.name !== name;
  const isWindowed = WINDOWED.has(name) || (isKnown && !known.isTerminalEditor);
  const args = (LINE_STYLES[name] ?? plus)(file, line);
  return { command, args, name, takesTerminal: !isWindowed };
}

/**
 * Makes the call. Resolves when the editor is done with, to what has to be said
 * about it where it failed, or ''. One that takes the terminal has it meanwhile;
 * one that does not goes on when this process ends.
 */
export function callEditor({ command, args, name, takesTerminal }: EditorCall): Promise<string> {
  return new Promise((resolve) => {
    const child = start(command, args, takesTerminal);
    child.on('error', (error) => resolve(`${name} could not be started: ${error.message}`));
    child.on('exit', (status, signal) => {
      if (status === 127) resolve(`${name} could not be started: there is no such program.`);
      else if (signal) resolve(`${name} was ended by ${signal}.`);
      else resolve(status ? `${name} ended with status ${status}.` : '');
    });
    if (!takesTerminal) child.unref();
  });
}

/** Through the shell, as everybody does who reads `EDITOR`: it may hold options and quoted paths. */
function start(command: string, args: readonly string[], takesTerminal: boolean): ChildProcess {
  const options = takesTerminal
    ? ({ stdio: 'inherit' } as const)
    : ({ stdio: 'ignore', detached: true } as const);
  if (process.platform === 'win32') {
    const quoted = args.map((each) => `"${each}"`);
    return spawn(`${command} ${quoted.join(' ')}`, { ...options, shell: true });
  }
  // Ctrl-C is for the editor: the shell has to outlive it, to say how the editor ended.
  return spawn('sh', ['-c', `trap : INT QUIT; ${command} "$@"`, command, ...args], options);
}

/** The name of the program that a command runs, without its folder and arguments. */
function programIn(command: string): string {
  const quoted = /^(["'])(.*?)\1/.exec(command)?.[2];
  const program = quoted ?? command.split(/\s+/)[0] ?? command;
  const name = program.split(/[/\\]/).at(-1) ?? program;
  return name.replace(/\.(exe|cmd|bat)$/i, '').toLowerCase();
}
