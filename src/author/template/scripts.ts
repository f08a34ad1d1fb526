import { type Draft, draftText } from '../../playthrough/draft.ts';

/** Playthroughs of the story to begin with, by the name of their file: one an ending, one for the way back. */
export function storyScripts(story: string): Readonly<Record<string, string>> {
  const drafts = Object.entries(steps).map(([name, draft]) => {
    return [`${name}.yaml`, draftText({ ...draft, story, seed: 1 })] as const;
  });
  return Object.fromEntries(drafts);
}

const steps: Readonly<Record<string, Pick<Draft, 'title' | 'steps'>>> = {
  canon: {
    title: 'The canonical path',
    steps: [
      { expect: { scene: 'the_jetty', choices: ['Offer her your boat', 'Ask to read it'] } },
      { follow: { until: 'the_boat' } },
      { expect: { world: 'Afloat', text: 'three times, politely', not: 'umbrellas' } },
      { expect: { ending: 'delivered', canon: true } },
    ],
  },
  read_and_delivered: {
    title: 'The letter is read, and delivered all the same',
    steps: [
      { choose: 'Ask to read it' },
      { expect: { scene: 'the_letter', text: 'Dear Sea' } },
      { choose: 'Fold it again' },
      { follow: { until: 'the_boat' } },
      { expect: { ending: 'delivered', canon: false, text: 'about umbrellas' } },
    ],
  },
  the_umbrella: {
    title: 'The umbrella',
    steps: [
      { choose: 'Ask to read it' },
      { choose: 'Give her' },
      { expect: { ending: 'the_umbrella', ink: 'the_letter && not the_boat' } },
    ],
  },
};
