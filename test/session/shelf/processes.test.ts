import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Shelf } from '../../../src/session/shelf/shelf.ts';
import type { Story } from '../../../src/story/story.ts';
import { scratchFolder, storyOf } from '../scratch.ts';

const ink = `-> gate
=== gate
A gate.
+ [Open # canon] -> garden
+ [Knock] -> gate
=== garden
Roses.
+ [Smell # canon] -> garden
+ [Back] -> gate
`;

interface Answer {
  readonly depth: number;
  readonly number?: number;
  readonly rival?: number;
}

/** A reader in a process of its own. */
class Reader {
  readonly #process: ChildProcess;
  readonly #answers: Answer[] = [];
  #rest = '';
  #isOver = false;
  #wake: () => void = () => {};

  constructor(folder: string, story: Story) {
    const script = join(import.meta.dirname, 'fixtures', 'reader.ts');
    const args = ['--import', 'tsx', script, folder, join(story.folder, story.main)];
    this.#process = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    onTestFinished(() => void this.#process.kill('SIGKILL'));
    this.#process.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (this.#rest + text).split('\n');
      this.#rest = lines.pop() ?? '';
      for (const line of lines) this.#answers.push(JSON.parse(line));
      this.#wake();
    });
    this.#process.on('close', () => {
      this.#isOver = true;
      this.#wake();
    });
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  say(line: string): void {
    this.#process.stdin?.write(`${line}\n`);
  }

  /** The answer with this number, counted from 0, once it is there. */
  async answer(index: number): Promise<Answer> {
    for (;;) {
      const found = this.#answers[index];
      if (found) return found;
      if (this.#isOver) throw new Error('the reader has ended');
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Kills it, and gives the last answer it wrote. */
  async kill(): Promise<Answer | undefined> {
    this.#process.kill('SIGKILL');
    await once(this.#process, 'close');
    return this.#answers.at(-1);
  }

  async quit(): Promise<void> {
    this.say('quit');
    await once(this.#process, 'close');
  }
}

function shelfOf(folder: string, story: Story): Shelf {
  return new Shelf({ state: join(folder, 'state'), data: join(folder, 'data') }, story);
}

describe('a reader that is killed', () => {
  it('loses at most one step, however fast it was going', async () => {
    const folder = scratchFolder();
    const story = storyOf(ink);
    const shelf = shelfOf(folder, story);
    let kept = 0;
    for (const steps of [1, 40, 133, 250]) {
      const reader = new Reader(folder, story);
      expect(await reader.answer(0)).toMatchObject({ depth: kept, number: 1 });
      reader.say('run');
      await reader.answer(steps);
      const last = await reader.kill();
      const reading = shelf.resume();
      kept =
        reading.kind === 'none' ? 0 : reading.kind === 'ok' ? reading.value.play.log.length : -1;
      expect(kept).toBeGreaterThanOrEqual((last?.depth ?? 0) - 1);
    }
    const drafts = readdirSync(shelf.state).filter((name) => name.includes('.tmp'));
    expect(drafts.length).toBeLessThanOrEqual(2);
  }, 60_000);
});

describe('two readers of one story', () => {
  it('do not touch each other’s saves, and add up their progress', async () => {
    const folder = scratchFolder();
    const story = storyOf(ink);
    const shelf = shelfOf(folder, story);
    const first = new Reader(folder, story);
    expect(await first.answer(0)).toMatchObject({ number: 1 });
    const second = new Reader(folder, story);
    expect(await second.answer(0)).toMatchObject({ number: 2, rival: first.pid });
    for (const [index, step] of ['Open', 'Smell', 'Smell'].entries()) {
      first.say(`choose ${step}`);
      await first.answer(index + 1);
    }
    second.say('choose Knock');
    await second.answer(1);
    await Promise.all([first.quit(), second.quit()]);
    const saves = [1, 2].map((reader) => shelf.read(shelf.filesOf(reader).autosave));
    expect(saves).toMatchObject([
      { value: { play: { log: [{ text: 'Open' }, { text: 'Smell' }, { text: 'Smell' }] } } },
      { value: { play: { log: [{ text: 'Knock' }] } } },
    ]);
    expect(
      shelf
        .progress()
        .choices.map(({ text }) => text)
        .toSorted(),
    ).toEqual(['Knock', 'Open', 'Smell']);
    const locks = readdirSync(shelf.state).filter((name) => name.endsWith('.lock'));
    expect(locks).toEqual([]);
  });

  it('of which one was killed leave its place to the next', async () => {
    const folder = scratchFolder();
    const story = storyOf(ink);
    const first = new Reader(folder, story);
    await first.answer(0);
    const second = new Reader(folder, story);
    await second.answer(0);
    await first.kill();
    const third = new Reader(folder, story);
    expect(await third.answer(0)).toMatchObject({ number: 1 });
    await Promise.all([second.quit(), third.quit()]);
  });
});
