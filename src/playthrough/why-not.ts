import type { Turn } from '../session/turn.ts';

/** Why NEXT cannot be taken at a turn, in a few words. */
export function whyNot({ moment }: Turn): string {
  if (moment.status === 'ended') return `the story has ended with ${moment.ending}`;
  if (moment.status === 'stopped') return 'the story stops without an ending';
  if (moment.status === 'failed') return 'the story broke';
  const offers = moment.choices.map(({ text }, i) => `${i + 1}. ${text}`).join(' ');
  return `no choice on offer is canon: ${offers}`;
}
