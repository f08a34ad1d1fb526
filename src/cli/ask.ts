import { createInterface } from 'node:readline';
import type { NewOptions } from './options.ts';

/** Whether there is somebody to ask, and anything to be asked. */
export function isAsking({ yes, dryRun }: NewOptions): boolean {
  const someone = process.stdin.isTTY === true && process.stdout.isTTY === true;
  return someone && yes !== true && dryRun !== true;
}

/** Asks for one line on the terminal; resolves to it, trimmed, or to undefined where the input ends or is broken off. */
export function ask(question: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    lines.on('close', () => resolve(undefined));
    lines.on('SIGINT', () => {
      process.stdout.write('\n');
      lines.close();
    });
    lines.question(question, (answer) => {
      resolve(answer.trim());
      lines.close();
    });
  });
}
