import type { Outcome } from '../../src/playthrough/outcome.ts';
import { prepare } from '../../src/playthrough/prepare.ts';
import { readScripts } from '../../src/playthrough/read.ts';
import { runScript } from '../../src/playthrough/run.ts';
import type { Session } from '../../src/session/session.ts';
import { type ReadFile, readText } from '../../src/story/source.ts';

/** Runs scripts, files by name, for the story at `main`; `x.yaml` and all its rows unless others are named. */
export async function outcomesOf(
  main: string,
  scripts: Readonly<Record<string, string>>,
  read: ReadFile = readText,
  files: readonly string[] = ['x.yaml'],
): Promise<Outcome[]> {
  const readAny = (path: string) => scripts[path] ?? read(path);
  const prepared = await prepare(main, readScripts(files, readAny), { read });
  return prepared.scripts.map((script) => runScript(prepared, script));
}

/** What went wrong in a run, a line each. */
export function faultsOf({ status, problems, failures }: Outcome): string[] {
  if (status === 'passed') return [];
  return [...problems, ...failures].map(({ message }) => message);
}

/** Takes each pick's choice, modulo what is on offer; turns pages as they come, `undo` goes back. */
export function playAtRandom(session: Session, picks: readonly (number | 'undo')[]): Session {
  for (const pick of picks) {
    while (session.turn.moment.status === 'more' && session.send({ type: 'NEXT' }));
    const { choices } = session.turn.moment;
    if (pick === 'undo') session.send({ type: 'UNDO' });
    else if (choices.length > 0) session.send({ type: 'CHOOSE', index: pick % choices.length });
  }
  return session;
}
