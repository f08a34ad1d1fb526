import { Session } from '../../src/session/session.ts';
import type { Story } from '../../src/story/story.ts';
import type { ProofProgram } from '../story/corpus.ts';

/** What inklecate's player prints between two prompts. */
interface Section {
  /** Lines of text that are not blank. */
  readonly lines: readonly string[];
  readonly tags: readonly string[];
  readonly choices: readonly string[];
  /** What ink reported. */
  readonly errors: readonly string[];
}

/**
 * A program of ink-proof as a playthrough: its input are choices by number, its
 * transcript is what is expected, page for page and to the letter. The story is
 * played only to know where its pages end, which the transcript does not say.
 */
export function playthroughOf({ name, input, transcript }: ProofProgram, story: Story): string {
  const session = new Session(story, { seed: 0 });
  const sections = sectionsOf(transcript);
  const numbers = [...input];
  const steps: string[] = [];
  for (const { lines, tags, choices } of sections) {
    const first = linesIn(session);
    steps.push(`expect: { match: ${pattern(lines.slice(0, first))} }`);
    let pages = 0;
    for (; session.turn.moment.status === 'more'; pages++) session.send({ type: 'NEXT' });
    if (pages > 0)
      steps.push(`next: ${pages}`, `expect: { match: ${pattern(lines.slice(first))} }`);
    if (pages === 0 && tags.length > 0) steps.push(`expect: { tag: ${JSON.stringify(tags)} }`);
    steps.push(`expect: { choices: ${JSON.stringify(choices)} }`);
    const number = choices.length > 0 ? numbers.shift() : undefined;
    if (number === undefined) break;
    steps.push(`choose: ${number}`);
    session.send({ type: 'CHOOSE', index: number - 1 });
  }
  const errors = sections.flatMap((section) => section.errors);
  const fails = errors.length > 0 ? `fails: ${JSON.stringify(errors.join(' '))}\n` : '';
  return `title: ${name}\nseed: 0\n${fails}steps:\n${steps.map((step) => `  - ${step}\n`).join('')}`;
}

/** Lines of text, not blank, on the page that is shown. */
function linesIn(session: Session): number {
  return session.turn.moment.lines.filter(({ text }) => text.trim()).length;
}

function sectionsOf(transcript: string): Section[] {
  return transcript.split(/\?> /).map((part) => {
    const all = part
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean);
    const isChoice = (line: string) => /^\d+: /.test(line);
    const isTags = (line: string) => line.startsWith('# tags: ');
    const isError = (line: string) => /^RUNTIME (ERROR|WARNING): /.test(line);
    return {
      lines: all.filter((line) => !isChoice(line) && !isTags(line) && !isError(line)),
      tags: all.filter(isTags).flatMap((line) => line.slice(8).split(', ')),
      choices: all.filter(isChoice).map((line) => line.replace(/^\d+: /, '')),
      errors: all.filter(isError).map((line) => line.replace(/^RUNTIME (ERROR|WARNING): /, '')),
    };
  });
}

/** A pattern that these lines fit and no others. */
function pattern(lines: readonly string[]): string {
  const escaped = lines.map((line) => line.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return JSON.stringify(`^\\s*${escaped.join('\\s*\\n\\s*')}\\s*$`);
}
