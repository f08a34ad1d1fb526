import { loadStory } from '../story/story.ts';
import { apply } from './apply.ts';
import type { Plan } from './plan.ts';
import { Problem } from './problem.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

/**
 * Writes a plan and sees that the story on disk is now the one that was
 * rehearsed and that its playthroughs pass. Rejects, with every file as it was
 * before, where anything fails; a signal that would end the process does so
 * with every file as it was before, too.
 */
export async function commit(plan: Plan, verify = verifyOnDisk): Promise<void> {
  let undo = () => {};
  const handlers = signals.map((signal) => {
    const die = () => {
      undo();
      process.kill(process.pid, signal);
    };
    process.once(signal, die);
    return () => process.off(signal, die);
  });
  try {
    const applied = apply(plan.changes);
    undo = applied.undo;
    await verify(plan);
    // A signal that came meanwhile is only heard of now.
    await new Promise((resolve) => setImmediate(resolve));
    undo = () => {};
    applied.keep();
  } catch (error) {
    undo();
    throw error;
  } finally {
    for (const off of handlers) off();
  }
}

/** Rejects with a Problem where the files are not what was planned. */
async function verifyOnDisk({ main, hash }: Plan): Promise<void> {
  const { story } = loadStory(main);
  if (story?.hash !== hash) {
    throw new Problem(`${main} did not become what was planned; somebody else is writing there`);
  }
}
