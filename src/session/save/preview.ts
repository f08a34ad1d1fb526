import { START } from '../../story/graph.ts';
import type { Story } from '../../story/story.ts';
import type { Turn } from '../turn.ts';

/** What a list of saves tells about one. The words are the story's own: clean them before showing them. */
export interface Preview {
  /** Display name of the scene. */
  readonly scene: string;
  /** The last sentence read, at most 160 characters; '' where the turn has no text. */
  readonly sentence: string;
  /** Whether the play has only followed canon so far. */
  readonly isCanon: boolean;
  /** Steps taken. */
  readonly turns: number;
  /** The ending reached. */
  readonly ending?: string;
}

const LONGEST = 160;

/** The preview of a play of `story` that stands at `turn`. */
export function previewOf({ title, graph }: Story, { depth, moment, strayed }: Turn): Preview {
  const scene = graph.scenes.find(({ id }) => id === moment.scene);
  const parent = graph.scenes.find(({ id }) => id === scene?.parent);
  const name = scene?.title ?? parent?.title ?? (moment.scene === START ? title : moment.scene);
  const line = moment.lines.findLast(({ text }) => text.trim() !== '')?.text ?? '';
  return {
    scene: name,
    sentence: lastSentence(line),
    isCanon: strayed === undefined,
    turns: depth,
    ...(moment.ending !== undefined && { ending: moment.ending }),
  };
}

function lastSentence(line: string): string {
  const sentence =
    line
      .trim()
      .split(/(?<=[.!?…]["'”’)]?)\s+/)
      .at(-1) ?? '';
  if (sentence.length <= LONGEST) return sentence;
  return `${[...sentence].slice(0, LONGEST - 1).join('')}…`;
}
