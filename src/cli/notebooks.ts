import { Notebook } from '../reader/notebook.ts';
import type { Session } from '../session/session.ts';
import type { Story } from '../story/story.ts';
import type { PlayOptions } from './options.ts';
import { writeNow } from './output.ts';

/** How a play is written down in one way or another. */
type ContentOf = (session: Session) => string;

/**
 * The files that the options want kept up with what is read, or why one cannot
 * be. A file that is there already is never written over.
 */
export async function beginNotebooks(
  { transcript, record }: PlayOptions,
  home: string,
): Promise<Notebook[] | string> {
  const begun: Notebook[] = [];
  try {
    if (transcript !== undefined) begun.push(new Notebook(transcript, await transcriber()));
    if (record !== undefined) begun.push(new Notebook(record, await recorder(home)));
    return begun;
  } catch (error) {
    for (const notebook of begun) notebook.discard();
    const what = begun.length > 0 || transcript === undefined ? 'script' : 'transcript';
    return `the ${what} cannot be written: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Ends what `beginNotebooks` began; false, and said why, where a file is not up to date. */
export function closeNotebooks(notebooks: readonly Notebook[]): boolean {
  for (const notebook of notebooks) {
    notebook.write();
    notebook.discard();
    const { file, failure } = notebook;
    if (failure) writeNow(2, `continuity: ${file} is not up to date: ${failure}\n`);
  }
  return notebooks.every(({ failure }) => failure === undefined);
}

async function transcriber(): Promise<ContentOf> {
  const [{ transcriptOf }, { turnsUpTo }] = await Promise.all([
    import('../session/transcript.ts'),
    import('../session/turn.ts'),
  ]);
  return ({ story, turn }) => transcriptOf(story, turnsUpTo(turn));
}

async function recorder(home: string): Promise<ContentOf> {
  const [{ recordScript }, { nameForScripts }] = await Promise.all([
    import('../playthrough/record.ts'),
    import('./story-name.ts'),
  ]);
  const names = new WeakMap<Story, string>();
  return (session) => {
    const { story } = session;
    const name = names.get(story) ?? nameForScripts(story, home);
    names.set(story, name);
    return recordScript(session, { story: name });
  };
}
