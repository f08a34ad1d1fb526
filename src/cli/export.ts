import { join } from 'node:path';
import { clean } from '../story/clean.ts';
import type { Story } from '../story/story.ts';
import { deliver } from './deliver.ts';
import { type Library, openDesk, openLibrary } from './library.ts';
import type { Exported, ExportOptions } from './options.ts';
import { writeNow } from './output.ts';
import { report } from './report.ts';

/** Exit status where a story or a play of it failed, and where the command was used wrongly. */
const [failed, wrongUse] = [1, 2];

/** Steps after which a canonical path is taken never to end. */
const MAX_STEPS = 5_000;

/** What is exported, and what there is to say about it; `isWhole` where nothing went wrong. */
interface Export {
  readonly text: string;
  readonly notes: readonly string[];
  readonly isWhole: boolean;
}

/** Prints a story in another form, or writes it to a file. Resolves to the exit status. */
export async function exportStory(
  what: Exported,
  name: string,
  options: ExportOptions,
  home: string,
): Promise<number> {
  const library = openLibrary(options, home);
  const desk = await openDesk(library, name);
  if (typeof desk === 'number') return desk;
  await desk.ready();
  const { story } = desk;
  const { script, seed = 1, output } = options;
  const { text, notes, isWhole } =
    what === 'json'
      ? await jsonOf(story)
      : script === undefined
        ? await canonOf(story, seed)
        : await scriptOf(story, script, options, library);
  for (const note of notes) say(note);
  if (text === '') return failed;
  const problem = deliver(text, output, { isNew: false });
  if (problem) return say(problem, wrongUse);
  return isWhole ? 0 : failed;
}

/** Compiled afresh: a story from the cache names the same places in other words. */
async function jsonOf({ folder, main }: Story): Promise<Export> {
  const [{ inkJson }, { loadStory }] = await Promise.all([
    import('../story/ink-json.ts'),
    import('../story/story.ts'),
  ]);
  const { story } = loadStory(join(folder, main));
  if (!story) return { text: '', notes: ['the story was changed meanwhile'], isWhole: false };
  const { json, wholeFloats } = inkJson(story.program);
  const numbers = wholeFloats === 1 ? 'number is' : 'numbers are';
  const note = `${wholeFloats} whole ${numbers} written with a point, such as 2.0; inkjs takes them for integers`;
  return { text: `${json}\n`, notes: wholeFloats > 0 ? [note] : [], isWhole: true };
}

/** What NEXT alone plays. */
async function canonOf(story: Story, seed: number): Promise<Export> {
  const [{ Session }, { turnsUpTo }, { transcriptOf }] = await Promise.all([
    import('../session/session.ts'),
    import('../session/turn.ts'),
    import('../session/transcript.ts'),
  ]);
  const session = new Session(story, { seed });
  while (session.turn.depth < MAX_STEPS && session.send({ type: 'NEXT' }));
  const { status, scene } = session.turn.moment;
  const isWhole = status === 'ended' || status === 'stopped';
  const why =
    status === 'failed'
      ? 'the story breaks there'
      : status === 'choosing' && session.turn.depth < MAX_STEPS
        ? 'none of the choices is marked canon'
        : 'it does not end';
  return {
    text: transcriptOf(story, turnsUpTo(session.turn)),
    notes: isWhole ? [] : [`the canonical path stops in ${scene}: ${why}`],
    isWhole,
  };
}

/** What a playthrough plays; one after another where it has a table. */
async function scriptOf(
  story: Story,
  file: string,
  { seed }: ExportOptions,
  { folders }: Library,
): Promise<Export> {
  const [{ readScripts }, { prepare }, { runScript }, { describeFailure }, { transcriptOf }] =
    await Promise.all([
      import('../playthrough/read.ts'),
      import('../playthrough/prepare.ts'),
      import('../playthrough/run.ts'),
      import('../playthrough/failure.ts'),
      import('../session/transcript.ts'),
    ]);
  const prepared = await prepare(join(story.folder, story.main), readScripts([file]), {
    cache: join(folders.cache, 'stories'),
  });
  const outcomes = prepared.scripts.map((script) =>
    runScript(prepared, script, seed === undefined ? {} : { seed }),
  );
  const transcripts = outcomes
    .filter(({ turns }) => turns.length > 0)
    .map(({ turns, script }) => transcriptOf(story, turns, { head: [script.title] }));
  const here = process.cwd();
  const notes = outcomes.flatMap((outcome) => [
    ...(outcome.problems.length > 0 ? [report(outcome.problems, here, here).trimEnd()] : []),
    ...outcome.failures.map((failure) => describeFailure(outcome, failure)),
  ]);
  const isWhole = outcomes.every(({ status }) => status !== 'failed');
  return { text: transcripts.join('\n'), notes, isWhole };
}

function say(message: string, status = 0): number {
  writeNow(2, `continuity: ${clean(message)}\n`);
  return status;
}
