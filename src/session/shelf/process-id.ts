import { readFileSync } from 'node:fs';

/** A process, told apart from a later one that was given the same number. */
export interface ProcessId {
  readonly pid: number;
  /** When it began, in the system's own terms; absent where the system does not tell (anywhere but on Linux). */
  readonly born?: string;
}

/** This process. */
export function thisProcess(): ProcessId {
  const born = birthOf(process.pid);
  return { pid: process.pid, ...(born !== undefined && { born }) };
}

/** Whether a process of this machine is still running. */
export function isAlive({ pid, born }: ProcessId): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process may not be asked, but it is there.
    const isThere = error instanceof Error && 'code' in error && error.code === 'EPERM';
    if (!isThere) return false;
  }
  const now = birthOf(pid);
  return born === undefined || now === undefined || born === now;
}

/** Field 22 of `/proc/<pid>/stat`: clock ticks from the system's start. */
function birthOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in field 2 is in brackets and may hold anything.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
