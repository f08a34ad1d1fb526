import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { leadOf, movesOf } from '../playthrough/lead.ts';
import { prepare } from '../playthrough/prepare.ts';
import { readScripts } from '../playthrough/read.ts';
import type { Script } from '../playthrough/script.ts';
import { findStoryOf, storyNameOf } from '../playthrough/which-story.ts';
import type { Desk } from '../reader/desk.ts';
import type { Session } from '../session/session.ts';
import { hasErrors } from '../story/diagnostic.ts';
import type { Library } from './library.ts';
import type { PlayOptions } from './options.ts';
import { report } from './report.ts';

/** A play that a script has led to, or what to say and the exit status where it cannot be. */
export type Led =
  | {
      readonly desk: Desk;
      readonly session: Session;
      readonly notice: string;
      readonly problem?: undefined;
    }
  | { readonly desk?: undefined; readonly problem: string; readonly status: number };

/** Exit status of a script or story with errors, and of a name that means nothing. */
const [broken, wrongUse] = [1, 2];

/**
 * Begins the play that the script at `file` leads to, with all its steps that
 * begin up to the line `until`: `file#2` is the second row of its table. Where a
 * step cannot be taken, the play stands there and `notice` says why.
 */
export async function playScript(
  file: string,
  name: string | undefined,
  { until, seed }: Pick<PlayOptions, 'until' | 'seed'>,
  library: Library,
): Promise<Led> {
  const script = findScript(file);
  if (!script) return { problem: `continuity: there is no script ${file}\n`, status: wrongUse };
  const opened = await library.open(name ?? placeOf(script));
  if (!opened.desk) return opened;
  const { desk } = opened;
  const { folder, main } = desk.story;
  const cache = join(library.folders.cache, 'stories');
  const prepared = await prepare(join(folder, main), [movesOf(script)], { cache });
  const [moves = script] = prepared.scripts;
  if (hasErrors(moves.diagnostics)) {
    const here = process.cwd();
    return { problem: report(moves.diagnostics, here, here), status: broken };
  }
  const lead = leadOf(prepared, moves, {
    ...(until !== undefined && { until }),
    ...(seed !== undefined && { seed }),
  });
  await desk.ready();
  const session = desk.begin(lead?.opening);
  for (const step of lead?.log ?? [])
    session.send(step.type === 'next' ? { type: 'NEXT' } : { type: 'CHOOSE', index: step.index });
  const { failure } = lead ?? {};
  const notice = failure
    ? `${failure.at.file}:${failure.at.line}: ${failure.message}`
    : `${script.title}${until === undefined ? '' : `, up to line ${until}`}`;
  return { desk, session, notice };
}

/** The story of a script, as a library is asked for it: in the script's own project, or by name. */
function placeOf(script: Script): string {
  const { path } = findStoryOf(script, [process.cwd()]);
  if (path === undefined) return storyNameOf(script);
  return basename(path) === 'main.ink' ? dirname(path) : path;
}

function findScript(file: string): Script | undefined {
  if (existsSync(file)) return readScripts([file])[0];
  const [, path = '', row = ''] = /^(.+)#(\d+)$/.exec(file) ?? [];
  return existsSync(path) ? readScripts([path])[Number(row) - 1] : undefined;
}
