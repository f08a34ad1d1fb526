import { afterInput } from './after-input.ts';

/** Why the reader has to stop without having decided to. */
export type StopReason =
  | { readonly kind: 'signal'; readonly signal: NodeJS.Signals }
  /** Something threw and nobody caught it. */
  | { readonly kind: 'error'; readonly error: unknown }
  /** The terminal is gone. */
  | { readonly kind: 'hangup' }
  /** Somebody called `process.exit`. */
  | { readonly kind: 'exit' };

/** What a process has to do for the terminal that it draws on. */
export interface Guarded {
  /** Called once, first of all. What it throws is told when the terminal is back. */
  save(reason: StopReason): void;
  /** Gives the terminal back. */
  restore(): void;
  /** Whether another program has the terminal: what its keys send to all programs there is meant for it. */
  isAway?(): boolean;
  /** Takes the terminal again, after the process was stopped and continued. */
  resume(): void;
}

/** The watch over a process, until released. */
export interface Guard {
  /** Saves, restores and ends the process in the way that `reason` asks for. */
  stop(reason: StopReason): void;
  /**
   * Stops the whole job (the process may run under npx or a script), as Ctrl-Z
   * does; the terminal has to be back with the shell by then. It is resumed when
   * the job goes on: at once, if no shell is there that could continue it.
   */
  suspend(): void;
  /** Leaves the process alone, with not one listener on it. */
  release(): void;
}

/** Exit status of a program that failed for a reason of its own (EX_SOFTWARE of sysexits.h). */
const softwareError = 70;

/**
 * Milliseconds from going on to taking the terminal. `kill` continues a stopped
 * job so that it can die, and in the background, where taking the terminal
 * would stop it again; which of the two signals is heard first is chance.
 */
const resumeDelay = 20;

/** Signals that end a process which does nothing about them. */
const deadly = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'] as const;

/** Those that a terminal sends, for a key, to every program in the foreground. */
const fromKeys: ReadonlySet<NodeJS.Signals> = new Set(['SIGINT', 'SIGQUIT']);

function tell(error: unknown): void {
  const account = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${account}\n`);
}

/** Ends the process, or leaves that to whoever else is already about to. */
function end(reason: StopReason): void {
  switch (reason.kind) {
    case 'signal':
      // Nobody may outlive it: a shell tells by the status what a program died of.
      process.removeAllListeners(reason.signal);
      process.kill(process.pid, reason.signal);
      return;
    case 'error':
      if (process.listenerCount('uncaughtException') > 0) return;
      tell(reason.error);
      process.exit(softwareError);
      return;
    case 'hangup':
      process.exit();
      return;
    case 'exit':
      return;
  }
}

/**
 * Watches over the process on behalf of a terminal, so that whatever ends it
 * saves and gives the terminal back first: a signal (the process then dies by
 * that very signal), an error that nobody caught (told on stderr, status 70,
 * unless the program has its own way with these), `process.exit`. A process that
 * is continued after a stop takes its terminal again.
 */
export function guardProcess(guarded: Guarded): Guard {
  let stopped = false;
  let resuming: NodeJS.Timeout | undefined;

  function resumeSoon(): void {
    clearTimeout(resuming);
    resuming = setTimeout(() => guarded.resume(), resumeDelay);
  }

  function stop(reason: StopReason): void {
    if (stopped) return;
    stopped = true;
    let failure: { readonly error: unknown } | undefined;
    try {
      guarded.save(reason);
    } catch (error) {
      failure = { error };
    }
    release();
    guarded.restore();
    if (failure) tell(failure.error);
    end(reason);
  }

  const onSignal = (signal: NodeJS.Signals) => {
    if (fromKeys.has(signal) && guarded.isAway?.()) return;
    stop({ kind: 'signal', signal });
  };
  const onError = (error: unknown) => stop({ kind: 'error', error });
  const onExit = () => stop({ kind: 'exit' });

  function release(): void {
    for (const signal of deadly) process.off(signal, onSignal);
    process.off('uncaughtException', onError);
    process.off('exit', onExit);
    process.off('SIGCONT', resumeSoon);
    clearTimeout(resuming);
  }

  for (const signal of deadly) process.on(signal, onSignal);
  process.prependListener('uncaughtException', onError);
  process.on('exit', onExit);
  // Always, since nothing tells of a SIGSTOP beforehand.
  if (process.platform !== 'win32') process.on('SIGCONT', resumeSoon);
  return {
    stop,
    release,
    suspend() {
      process.kill(0, 'SIGTSTP');
      // A timer set right here would count the time of the stop, and be over.
      afterInput(resumeSoon);
    },
  };
}
