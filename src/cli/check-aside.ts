import { execFile } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { basename, dirname } from 'node:path';
import type { Diagnostic } from '../story/diagnostic.ts';

/** Milliseconds to wait for another save, so that the new page has the processor to itself. */
const DELAY = 300;
/** Milliseconds and bytes that a check may take and print. */
const LIMITS = { timeout: 60_000, maxBuffer: 64 * 1024 * 1024 };

/**
 * Checks the story whose main file is `main` in a process of its own, so that no key waits for
 * it, and tells what was found, with files relative to the story’s folder. Nothing is told
 * where the check itself fails, or once the function that this returns was called.
 */
export function checkAside(main: string, tell: (found: readonly Diagnostic[]) => void): () => void {
  const [, program = ''] = process.argv;
  const abort = new AbortController();
  const timer = setTimeout(() => {
    const child = execFile(
      process.execPath,
      [program, 'check', basename(main), '--format', 'json'],
      { cwd: dirname(main), signal: abort.signal, ...LIMITS },
      (_broken, printed) => {
        const found = abort.signal.aborted ? undefined : findingsIn(printed);
        if (found) tell(found);
      },
    );
    lower(child.pid);
  }, DELAY);
  return () => {
    clearTimeout(timer);
    abort.abort();
  };
}

/** Lets the reader go first; a system that forbids it has processors enough, or none to give. */
function lower(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {}
}

function findingsIn(printed: string): Diagnostic[] | undefined {
  try {
    const { stories } = JSON.parse(printed) as { stories: { diagnostics: Diagnostic[] }[] };
    return stories.flatMap(({ diagnostics }) => diagnostics);
  } catch {
    return undefined;
  }
}
