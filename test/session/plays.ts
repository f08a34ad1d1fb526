import { ErrorType } from 'inkjs/engine/Error';
import { Story as InkStory } from 'inkjs/engine/Story';
import { StoryException } from 'inkjs/engine/StoryException';
import type { Session } from '../../src/session/session.ts';
import type { Program } from '../../src/story/compile.ts';
import { inkDiagnostic, readInkMessage } from '../../src/story/diagnostic.ts';

/**
 * What a play showed, in order: `text #tag #tag` for a line, `? text #tag` for
 * a choice on offer, `> 1` for the choice taken, `! message` for what ink
 * reported since the last choice, sorted. Blank lines are left out, their tags go
 * with the next line.
 */
export type Transcript = readonly string[];

/** Interpreter steps after which raw ink is stopped, since nothing else would. */
const ENOUGH = 20_000;

/** What a transcript of bare ink says where it was stopped, and is no measure any more. */
export const TOO_LONG = '! too many steps';

/** Bare ink, which tells what it throws like any other error of a story. */
class BareStory extends InkStory {
  steps = 0;

  override ContinueSingleStep(): boolean {
    try {
      return super.ContinueSingleStep();
    } catch (error) {
      if (error instanceof StoryException) throw error;
      return this.Error(error instanceof Error ? error.message : String(error));
    }
  }

  override Step(): void {
    const isLong = ++this.steps > ENOUGH || this.state.outputStream.length > 1_000;
    if (isLong) this.Error(TOO_LONG.slice(2));
    super.Step();
  }
}

/** Plays `program` with inkjs alone; of the choices on offer it takes the one that the next pick falls on. */
export function playRaw(program: Program, seed: number, picks: readonly number[]): Transcript {
  const story = new BareStory(program.root, program.lists);
  const seen: string[] = [];
  let held: string[] = [];
  story.allowExternalFunctionFallbacks = true;
  const faults: string[] = [];
  let failed = false;
  story.onError = (message, type) => {
    faults.push(faultOf(readInkMessage(message, 'main.ink')));
    failed ||= type === ErrorType.Error;
  };
  try {
    story.ResetState();
    story.state.storySeed = seed;
    story.state.previousRandom = 0;
    for (const pick of [...picks, -1]) {
      while (story.canContinue) {
        const text = (story.Continue() ?? '').trim();
        held.push(...(story.currentTags ?? []));
        if (text) seen.push(withTags(text, held.splice(0)));
      }
      // What was pending when a story broke is lost at different times.
      if (held.length && !failed) seen.push(withTags('', held));
      held = [];
      seen.push(...faults.splice(0).sort());
      const choices = story.currentChoices;
      seen.push(...choices.map((each) => withTags(`? ${each.text}`, each.tags ?? [])));
      if (choices.length === 0 || pick < 0) break;
      seen.push(`> ${pick % choices.length}`);
      story.ChooseChoiceIndex(pick % choices.length);
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    faults.push(faultOf(inkDiagnostic(message, 'error', { file: '', line: 1 })));
    seen.push(...faults.sort());
  }
  return seen;
}

/** Plays a session from its opening the same way, turning pages as they come. */
export function playSession(
  session: Session,
  picks: readonly number[],
  look = () => {},
): Transcript {
  const seen: string[] = [];
  const faults: string[] = [];
  let held: string[] = [];
  const read = (): void => {
    look();
    const { moment } = session.turn;
    for (const line of moment.lines) {
      held.push(...line.tags);
      if (line.text.trim()) seen.push(withTags(line.text.trim(), held.splice(0)));
    }
    faults.push(...moment.errors.map(faultOf));
  };
  for (const pick of [...picks, -1]) {
    for (read(); session.turn.moment.status === 'more'; read()) session.send({ type: 'NEXT' });
    if (held.length && session.turn.moment.status !== 'failed') seen.push(withTags('', held));
    held = [];
    seen.push(...faults.splice(0).sort());
    const { choices } = session.turn.moment;
    seen.push(...choices.map((each) => withTags(`? ${each.text}`, each.tags)));
    if (choices.length === 0 || pick < 0) break;
    seen.push(`> ${pick % choices.length}`);
    session.send({ type: 'CHOOSE', index: pick % choices.length });
  }
  return seen;
}

function withTags(text: string, tags: readonly string[]): string {
  return [text, ...tags.map((tag) => `#${tag}`)].join(' ');
}

function faultOf({ message }: { readonly message: string }): string {
  return `! ${message}`;
}
