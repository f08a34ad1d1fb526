import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, vi } from 'vitest';
import { makeSave, type Save } from '../../src/session/save/save.ts';
import { Session } from '../../src/session/session.ts';
import { loadStory, type Story } from '../../src/story/story.ts';

/** A folder of its own for the test that is running, removed once that is over and nothing is being written any more. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'continuity-test-'));
  onTestFinished(async () => {
    await vi.waitFor(() => {
      const busy = process.getActiveResourcesInfo();
      expect(busy).not.toContain('FSReqPromise');
      expect(busy).not.toContain('Immediate');
    });
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** The story that `ink` is, in `<folder>/<id>/main.ink`. */
export function storyOf(ink: string, folder = scratchFolder(), id = 'story'): Story {
  mkdirSync(join(folder, id), { recursive: true });
  const main = join(folder, id, 'main.ink');
  writeFileSync(main, ink);
  const { story, diagnostics } = loadStory(main);
  if (!story) throw new Error(JSON.stringify(diagnostics));
  return story;
}

/** Takes choices by their texts; `>` turns the page. Throws where that cannot be. */
export function play(session: Session, ...steps: readonly string[]): Session {
  for (const text of steps) {
    const index = session.turn.moment.choices.findIndex((offer) => offer.text === text);
    const isDone = session.send(text === '>' ? { type: 'NEXT' } : { type: 'CHOOSE', index });
    if (!isDone) throw new Error(`cannot do ${text} in ${session.turn.moment.scene}`);
  }
  return session;
}

/** A new play of `story`, as far as `steps` lead. */
export function playOf(story: Story, ...steps: readonly string[]): Session {
  return play(new Session(story, { seed: 1 }), ...steps);
}

/** A play as it comes back from a file. */
export function saveOf(session: Session): Save {
  const save = makeSave(session, { savedAt: '2026-01-31T12:00:00.000Z' });
  return JSON.parse(JSON.stringify(save));
}

/** Texts of the choices that led to where a play stands. */
export function chosen(session: Session): string[] {
  return session.persist().log.flatMap((step) => (step.type === 'choose' ? [step.text] : []));
}

/** Text of the present page, a line each. */
export function page(session: Session): string[] {
  return session.turn.moment.lines.map(({ text }) => text).filter((text) => text.trim());
}
