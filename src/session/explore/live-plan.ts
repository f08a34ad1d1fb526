import { isSet } from '../../story/liveness/fixpoint.ts';
import type { Liveness } from '../../story/liveness/liveness.ts';
import type { Saturation } from '../../story/liveness/saturation.ts';
import type { Vocabulary } from './memory.ts';

/** A count to look at: its number, and how much of it tells states apart. */
export interface LiveCount {
  readonly number: number;
  readonly saturation: Saturation;
}

/** What of a state is looked at to tell it from others: what is live, by number. */
export interface LivePlan {
  readonly globals: readonly number[];
  /** Variables of which only the lists they came from are live. */
  readonly origins: readonly number[];
  readonly visits: readonly LiveCount[];
  readonly turns: readonly LiveCount[];
  /** How the number of turns is looked at, if it is. */
  readonly turn?: Saturation;
  readonly chance: boolean;
  readonly temporaries: ReadonlySet<string>;
}

const WHOLE: Saturation = { kind: 'whole' };

/** What to look at where the slots in `bits` are live, by what `saturations` say of the counts among them. */
export function planOf(
  { slots, saturations }: Pick<Liveness, 'slots' | 'saturations'>,
  bits: Uint32Array,
  names: Vocabulary,
): LivePlan {
  const live = slots.list.flatMap((slot, number) =>
    isSet(bits, number) ? { ...slot, saturation: saturations.get(number) ?? WHOLE } : [],
  );
  const of = (kind: string) => live.filter((slot) => slot.kind === kind);
  const globals = of('global').map(({ name }) => names.globals.numberOf(name));
  const [turn] = of('turns');
  return {
    globals,
    // A live value brings its origins along.
    origins: of('origins')
      .map(({ name }) => names.globals.numberOf(name))
      .filter((number) => !globals.includes(number)),
    visits: of('visits').map(({ name, saturation }) => ({
      number: names.visits.numberOf(name),
      saturation,
    })),
    turns: of('turn').map(({ name, saturation }) => ({
      number: names.turns.numberOf(name),
      saturation,
    })),
    ...(turn && { turn: turn.saturation }),
    chance: of('chance').length > 0,
    temporaries: new Set(of('temporary').map(({ name }) => name)),
  };
}

/** Looks at everything that a story remembers and has any way to read. */
export function planOfEverything({ slots }: Pick<Liveness, 'slots'>, names: Vocabulary): LivePlan {
  const whole = (_: string, number: number): LiveCount => ({ number, saturation: WHOLE });
  const reads = (kind: string) => slots.list.some((slot) => slot.kind === kind);
  return {
    globals: names.globals.list.map((_, number) => number),
    origins: [],
    visits: names.visits.list.map(whole),
    turns: names.turns.list.map(whole),
    ...(reads('turns') && { turn: WHOLE }),
    chance: reads('chance'),
    temporaries: new Set(),
  };
}
