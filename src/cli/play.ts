import type { Desk } from '../reader/desk.ts';
import type { Anchor } from '../reader/layout.ts';
import type { Session } from '../session/session.ts';
import { clean } from '../story/clean.ts';
import { suggestion } from '../story/find.ts';
import { type Library, openDesk, openLibrary } from './library.ts';
import { listStories } from './list.ts';
import { beginNotebooks, closeNotebooks } from './notebooks.ts';
import type { PlayOptions } from './options.ts';
import { writeNow } from './output.ts';
import { hasScreen } from './screen.ts';

/** Exit status where a story or a reading of it failed, and where the command was used wrongly. */
const [failed, wrongUse] = [1, 2];

/** A play to begin with. */
interface Begun {
  readonly session: Session;
  readonly place: Anchor;
  readonly notice: string;
}

/**
 * Reads a story, or opens the library when none is named: on a full screen, or
 * in plain text where there is none or none is wanted. Resolves to the exit status.
 */
export async function play(
  name: string | undefined,
  options: PlayOptions,
  home: string,
): Promise<number> {
  const notebooks = await beginNotebooks(options, home);
  if (typeof notebooks === 'string') {
    writeNow(2, `continuity: ${notebooks}\n`);
    return wrongUse;
  }
  const status = await read(name, options, openLibrary(options, home, notebooks));
  return closeNotebooks(notebooks) ? status : failed;
}

async function read(
  name: string | undefined,
  options: PlayOptions,
  library: Library,
): Promise<number> {
  const plain = isPlain(options);
  if (options.script !== undefined) return readScript(options.script, name, options, library);
  if (options.until !== undefined) {
    writeNow(2, 'continuity: --until is a line of a script: name it with --script FILE\n');
    return wrongUse;
  }
  if (name === undefined) {
    if (!plain) return readOnScreen(options, library);
    writeNow(1, await listStories(library));
    writeNow(2, 'Name one to read it: continuity play STORY\n');
    return 0;
  }
  const desk = await openDesk(library, name);
  if (typeof desk === 'number') return desk;
  if (plain || asksForPlay(options)) await desk.ready();
  const begun = begin(desk, options);
  if (typeof begun === 'string') {
    writeNow(2, `continuity: ${begun}\n`);
    return wrongUse;
  }
  return plain
    ? readPlainly(desk, begun ?? resume(desk), options)
    : readOnScreen(options, library, desk, begun);
}

/** Reads on from where a script leads. */
async function readScript(
  file: string,
  name: string | undefined,
  options: PlayOptions,
  library: Library,
): Promise<number> {
  const { playScript } = await import('./play-script.ts');
  const led = await playScript(file, name, options, library);
  if (!led.desk) {
    writeNow(2, led.problem);
    return led.status;
  }
  return readOn(led.desk, led.session, led.notice, options, library);
}

/** Reads on from where a play of the desk stands, with something to say first. */
export async function readOn(
  desk: Desk,
  session: Session,
  notice: string,
  options: PlayOptions,
  library: Library,
): Promise<number> {
  const begun = { session, place: { block: 0, offset: 0 }, notice: clean(notice) };
  return isPlain(options)
    ? readPlainly(desk, begun, options)
    : readOnScreen(options, library, desk, begun);
}

/** Whether to read line by line: asked for, or nothing there to draw on. */
function isPlain(options: PlayOptions): boolean {
  return options.canon === true || !hasScreen(options);
}

/** Whether the options say which play to begin with. */
function asksForPlay({ new: anew, canon, at, seed, load }: PlayOptions): boolean {
  return [anew, canon, at, seed, load].some((each) => each !== undefined && each !== false);
}

/** The play that the options ask for; undefined where they leave it to the reader; a string says what is wrong with them. */
function begin(desk: Desk, options: PlayOptions): Begun | string | undefined {
  const { at, seed, load } = options;
  if (at !== undefined) {
    const scenes = desk.story.graph.scenes.map(({ id }) => id);
    if (!scenes.includes(at)) return `${desk.story.id} has no scene ${at}${suggestion(at, scenes)}`;
  }
  if (load !== undefined) {
    const taken = desk.loadNamed(load);
    return taken.session ? taken : `${taken.notice}${suggestion(load, desk.saveNames())}`;
  }
  if (!asksForPlay(options)) return undefined;
  const opening = { ...(at !== undefined && { at }), ...(seed !== undefined && { seed }) };
  return fresh(desk, opening);
}

function fresh(desk: Desk, opening: { at?: string; seed?: number } = {}): Begun {
  return { session: desk.begin(opening), place: { block: 0, offset: 0 }, notice: '' };
}

/** Where there is no title page to ask on: the last play goes on, if there is one. */
function resume(desk: Desk): Begun {
  if (desk.left === undefined) return { ...fresh(desk), notice: desk.notice ?? '' };
  const taken = desk.resume();
  return taken.session ? taken : { ...fresh(desk), notice: taken.notice };
}

async function readPlainly(
  desk: Desk,
  { session, notice }: Begun,
  options: PlayOptions,
): Promise<number> {
  const [{ createInterface }, { PlainReader }] = await Promise.all([
    import('node:readline'),
    import('../reader/plain.ts'),
  ]);
  const width = options.width ?? (process.stdout.isTTY ? process.stdout.columns : undefined);
  const input = createInterface({ input: process.stdin, terminal: false });
  const reader = new PlainReader(session, desk, {
    lines: input,
    write: (text) => writeNow(1, text),
    report: (text) => writeNow(2, text),
    ...(width !== undefined && { width }),
  });
  const stop = keepOnSignal(desk);
  try {
    if (notice) writeNow(2, `${notice}\n`);
    if (options.canon) return reader.readCanon() ? 0 : failed;
    return (await reader.run()) === 'failed' ? failed : 0;
  } finally {
    stop();
    input.close();
    desk.close();
  }
}

/** Keeps the place before a signal ends the process, which then dies of that signal. */
function keepOnSignal(desk: Desk): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;
  const handlers = signals.map((signal) => {
    const die = () => {
      desk.close();
      process.kill(process.pid, signal);
    };
    process.once(signal, die);
    return () => process.off(signal, die);
  });
  return () => {
    for (const off of handlers) off();
  };
}

async function readOnScreen(
  options: PlayOptions,
  library: Library,
  desk?: Desk,
  begun?: Begun,
): Promise<number> {
  const [{ runApp }, { keepLook, readLook }, { shelve }] = await Promise.all([
    import('../reader/app.ts'),
    import('./look.ts'),
    import('./shelve.ts'),
  ]);
  await runApp({
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    ...(options.color && { colour: options.color }),
    look: readLook(library.folders, options),
    keepLook: (look) => keepLook(library.folders, look),
    severalStories: library.stories.length > 1,
    shelf: () => shelve(library),
    ...(desk && { desk }),
    ...(begun && { play: begun }),
  });
  return 0;
}
