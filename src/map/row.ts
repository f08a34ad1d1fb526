import type { MapChoice, MapEnding, MapScene } from './map.ts';

/**
 * What a way that leads to a scene listed elsewhere is to a reader of the map:
 * from a branch to the trunk, along the trunk over other scenes, to where a
 * play has been already, to another branch, or off the map.
 */
export type Joining = 'rejoins' | 'skips' | 'back' | 'joins' | 'outside';

/** One row of a map as text. `stem` is drawn with box characters; `choices` set off the way that leads here from the row it hangs on. */
export type MapRow =
  | { readonly kind: 'world'; readonly world: readonly string[] }
  /** Before scenes that nothing on this map leads to. */
  | { readonly kind: 'apart'; readonly count: number }
  | {
      readonly kind: 'scene';
      readonly stem: string;
      readonly scene: MapScene;
      /** Where all that a scene does is to end the story under its own name. */
      readonly ending?: MapEnding;
      /** The world it lies in, where that is another than in the row before. */
      readonly world?: readonly string[];
      readonly choices: readonly MapChoice[];
      readonly reached?: number;
    }
  | {
      readonly kind: 'way';
      readonly stem: string;
      readonly scene: MapScene;
      readonly joining: Joining;
      readonly choices: readonly MapChoice[];
      readonly reached?: number;
    }
  | {
      readonly kind: 'ending';
      readonly stem: string;
      readonly ending: MapEnding;
      readonly choices: readonly MapChoice[];
      readonly reached?: number;
    };
