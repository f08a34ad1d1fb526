import type { Written, WrittenChoice, WrittenKnot } from './written.ts';

/** Something an author did to a story. */
export interface Edit {
  readonly name: string;
  readonly make: (story: Written) => Written;
  /** Whether it makes one scene look like another, so that less may be kept than would be right. */
  readonly isMisleading?: boolean;
}

type KnotEdit = (knot: WrittenKnot) => WrittenKnot;

function onKnot(mark: string, edit: KnotEdit): (story: Written) => Written {
  return (story) => ({
    ...story,
    knots: story.knots.map((knot) => (knot.mark === mark ? edit(knot) : knot)),
  });
}

function onChoice(mark: string, edit: (choice: WrittenChoice) => WrittenChoice) {
  return (story: Written): Written => ({
    ...story,
    knots: story.knots.map((knot) => ({
      ...knot,
      choices: knot.choices.map((choice) => (choice.mark === mark ? edit(choice) : choice)),
    })),
  });
}

/** Lets everything that led to `from` lead to `to`, but for what leaves `spared`. */
function divert(story: Written, from: string, to: string, spared?: string): Written {
  return {
    ...story,
    knots: story.knots.map((knot) => {
      if (knot.mark === spared) return knot;
      const choices = knot.choices.map((each) => (each.to === from ? { ...each, to } : each));
      return { ...knot, choices, ...(knot.on === from && { on: to }) };
    }),
  };
}

function removeKnot(story: Written, mark: string): Written {
  const gone = story.knots.find((knot) => knot.mark === mark);
  const onward = [gone?.on, ...(gone?.choices ?? []).map(({ to }) => to)];
  const to = onward.find((each) => each !== undefined && each !== mark);
  if (to === undefined) return story;
  const rest = { ...story, knots: story.knots.filter((knot) => knot.mark !== mark) };
  return divert(rest, mark, to);
}

/** Puts a new knot before the one called `mark`, on every way to it. */
function insertBefore(story: Written, mark: string, knot: WrittenKnot): Written {
  const marks = story.knots.map((each) => each.mark);
  if (!marks.includes(mark) || marks.includes(knot.mark)) return story;
  const on = divert(story, mark, knot.mark);
  return { ...on, knots: [...on.knots, knot] };
}

function added(knot: string, text: string): WrittenChoice {
  return { mark: `new in ${knot}: ${text}`, text, to: knot };
}

function editsOfKnot({ mark, choices }: WrittenKnot, other: WrittenKnot): Edit[] {
  const page: WrittenKnot = {
    mark: `page before ${mark}`,
    name: `page_before_${mark}`,
    prose: 'A cold wind comes up.',
    choices: [],
    on: mark,
  };
  const question: WrittenKnot = {
    ...page,
    mark: `question before ${mark}`,
    name: `question_before_${mark}`,
    choices: choices.map((each) => ({ ...each, mark: `early ${each.mark}`, to: mark })),
  };
  const edits: Edit[] = [
    {
      name: `prose of ${mark} rewritten`,
      make: onKnot(mark, (knot) => ({ ...knot, prose: 'It is all different now.' })),
    },
    {
      name: `${mark} renamed`,
      make: onKnot(mark, (knot) => ({ ...knot, name: `old_${knot.name}` })),
    },
    { name: `${mark} removed`, make: (story) => removeKnot(story, mark) },
    { name: `a page before ${mark}`, make: (story) => insertBefore(story, mark, page) },
    {
      name: `${mark} and ${other.mark} have changed names`,
      make: (story) => {
        const [one, two] = [mark, other.mark].map((each) =>
          story.knots.find((knot) => knot.mark === each),
        );
        if (!one || !two) return story;
        const renamed = onKnot(mark, (knot) => ({ ...knot, name: two.name }))(story);
        return onKnot(other.mark, (knot) => ({ ...knot, name: one.name }))(renamed);
      },
      isMisleading: true,
    },
  ];
  if (choices.length === 0) return edits;
  return [
    ...edits,
    {
      name: `a choice above those of ${mark}`,
      make: onKnot(mark, (knot) => ({
        ...knot,
        choices: [added(mark, 'Look about you'), ...knot.choices],
      })),
    },
    {
      name: `a choice below those of ${mark}`,
      make: onKnot(mark, (knot) => ({
        ...knot,
        choices: [...knot.choices, added(mark, 'Sing')],
      })),
    },
    {
      name: `choices of ${mark} reversed`,
      make: onKnot(mark, (knot) => ({ ...knot, choices: knot.choices.toReversed() })),
    },
    {
      name: `the same question asked before ${mark}`,
      make: (story) => insertBefore(story, mark, question),
    },
  ];
}

function editsOfChoice({ mark, text, to, when }: WrittenChoice, home: WrittenKnot): Edit[] {
  const knot = home.mark;
  const other = to === 'cave' ? 'shore' : 'cave';
  const twin = { mark: `twin of ${mark}`, text, to: other };
  return [
    {
      name: `choice ${mark} removed`,
      make: onKnot(knot, (each) => {
        const rest = each.choices.filter((choice) => choice.mark !== mark);
        return rest.length > 0 ? { ...each, choices: rest } : each;
      }),
    },
    {
      name: `choice ${mark} reworded`,
      make: onChoice(mark, (each) => ({ ...each, text: `${each.text}, at last` })),
    },
    {
      name: `choice ${mark} set in capitals and quotes`,
      make: onChoice(mark, (each) => ({ ...each, text: `“${each.text.toUpperCase()}”` })),
      isMisleading: home.choices.filter((each) => each.text === text).length > 1,
    },
    { name: `choice ${mark} redirected`, make: onChoice(mark, (each) => ({ ...each, to: other })) },
    {
      name: `a twin above choice ${mark}`,
      make: onKnot(knot, (each) => ({ ...each, choices: [twin, ...each.choices] })),
    },
    {
      name: `a twin in place of choice ${mark}`,
      make: onChoice(mark, () => twin),
    },
    ...(when === undefined
      ? []
      : [
          {
            name: `condition of choice ${mark} flipped`,
            make: onChoice(mark, (each) => ({
              ...each,
              when: when.includes(' ') ? `not (${when})` : `not ${when}`,
            })),
          },
        ]),
  ];
}

/** Every edit of every kind to `story`, each of a single thing. */
export function editsOf(story: Written): Edit[] {
  const other = (index: number): WrittenKnot => {
    const found = story.knots[(index + 2) % story.knots.length];
    if (!found) throw new Error('a story without knots');
    return found;
  };
  const ofKnots = story.knots.flatMap((knot, index) => [
    ...editsOfKnot(knot, other(index)),
    ...knot.choices.flatMap((choice) => editsOfChoice(choice, knot)),
  ]);
  return [
    ...ofKnots,
    {
      name: 'a variable added',
      make: (each) => ({ ...each, variables: [...each.variables, 'VAR wind = 3'] }),
    },
    { name: 'every knot in its own file', make: (each) => ({ ...each, isSplit: true }) },
    { name: 'knots in another order', make: (each) => ({ ...each, knots: reorder(each.knots) }) },
  ];
}

/** The first knot stays, since it is where the story begins. */
function reorder([first, ...rest]: readonly WrittenKnot[]): WrittenKnot[] {
  return first ? [first, ...rest.reverse()] : [];
}
