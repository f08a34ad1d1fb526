import { workerData } from 'node:worker_threads';
import { type Cue, type Performed, type Setting, Stage } from './stage.ts';

let stage: Stage | undefined;

/** Runs a script in a thread of a crew, on the stage that this thread has for all of them. */
export function work(cue: Cue): Promise<Performed> {
  stage ??= new Stage(settingOf(workerData));
  return stage.run(cue);
}

/** The pool hands its own data to a thread, and behind it what it was given for it. */
function settingOf([, setting]: readonly [unknown, Setting]): Setting {
  return setting;
}
