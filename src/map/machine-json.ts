import type { Edge } from '../story/graph.ts';
import { endingWith, entering, type SceneMeta } from '../story/machine.ts';
import type { Story } from '../story/story.ts';

/** A state of the machine's config, as far as it is rewritten. */
interface State {
  readonly meta?: SceneMeta;
  readonly on?: Readonly<Record<string, object>>;
  readonly states?: Readonly<Record<string, State>>;
}

/**
 * The state machine that plays a story, as JSON: what `createMachine` of XState
 * takes and Stately's editor opens. A state's `meta` is where its scene is
 * written; a transition's `description` is the choices that set it off.
 */
export function toMachineJson(story: Story): string {
  // Plain data but for the type: the machine has no actions and no context.
  const config = story.machine.config as State;
  const texts = new Map(story.graph.choices.map(({ id, text }) => [id, text]));
  const described = { ...plainState(config, texts), description: story.title };
  return `${JSON.stringify(described, null, 2)}\n`;
}

function plainState(state: State, texts: ReadonlyMap<string, string>): object {
  const { meta, on, states, ...rest } = state;
  return {
    ...rest,
    ...(meta && {
      meta: { title: meta.scene.title, file: meta.scene.file, line: meta.scene.line },
    }),
    ...(on && {
      on: Object.fromEntries(
        Object.entries(on).map(([type, move]) => {
          const description = meta && choicesOf(type, meta.edges, texts);
          return [type, typeof move === 'string' || !description ? move : { ...move, description }];
        }),
      ),
    }),
    ...(states && {
      states: Object.fromEntries(
        Object.entries(states).map(([key, each]) => [key, plainState(each, texts)]),
      ),
    }),
  };
}

/** The words of the choices that make the move `type`, one a line; '' for none. */
function choicesOf(
  type: string,
  edges: readonly Edge[],
  texts: ReadonlyMap<string, string>,
): string {
  const moving = edges.filter(({ kind, to }) => {
    return type === (kind === 'ending' ? endingWith(to) : entering(to)).type;
  });
  return moving.flatMap(({ choice }) => texts.get(choice ?? '') || []).join('\n');
}
