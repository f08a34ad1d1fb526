import { describe, expect, it } from 'vitest';
import { Session } from '../../src/session/session.ts';
import { loadStory } from '../../src/story/story.ts';
import { hasCorpus, proofPrograms } from '../story/corpus.ts';

/** Plays `path` with the choices of `input`, counted from 1, and prints it as inklecate's player does. */
function print(path: string, input: readonly number[]): string {
  const { story, diagnostics } = loadStory(path);
  if (!story) return diagnostics.map((each) => each.message).join('\n');
  const session = new Session(story, { seed: 0 });
  const numbers = [...input];
  let printed = '';
  for (;;) {
    const { moment } = session.turn;
    for (const { text, tags } of moment.lines) {
      printed += `${text}\n`;
      if (tags.length) printed += `# tags: ${tags.join(', ')}\n`;
    }
    for (const { severity, message } of moment.errors) {
      printed += `RUNTIME ${severity.toUpperCase()}: ${message}\n`;
    }
    if (moment.status === 'choosing') {
      printed += `\n${moment.choices.map(({ text }, i) => `${i + 1}: ${text}\n`).join('')}?> `;
    }
    const number = moment.status === 'choosing' ? numbers.shift() : 0;
    if (number === undefined) return printed;
    const event = number
      ? ({ type: 'CHOOSE', index: number - 1 } as const)
      : ({ type: 'NEXT' } as const);
    if (!session.send(event)) return printed;
  }
}

function linesOf(transcript: string): string[] {
  return transcript
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.trimEnd());
}

describe.skipIf(!hasCorpus)(
  'ink-proof, played by a session (skipped where ../shared/corpus is absent)',
  () => {
    const counting = proofPrograms.filter((each) => !each.isHidden);

    it.each(counting.map((each) => [each.name, each] as const))(
      '%s prints its transcript',
      (_, each) => {
        expect(linesOf(print(each.path, each.input))).toEqual(linesOf(each.transcript));
      },
    );
  },
);
