import type { Proof } from './proof.ts';

/** A proof as plain JSON. Files are relative to the folder of the story's main file; numbers of plays are texts, since they grow beyond what JSON numbers hold. */
export function proofJson(proof: Proof): Record<string, unknown> {
  const { story, plays, isEndless, unseen, open, findings, endings, canon, ...rest } = proof;
  return {
    story: story.id,
    verdict: rest.verdict,
    seeds: rest.seeds,
    states: rest.states,
    choices: rest.moves,
    plays: plays === undefined ? (isEndless ? 'endless' : null) : String(plays),
    open: open ?? null,
    findings,
    endings,
    missing: rest.missing,
    canon: canon ?? null,
    [open ? 'unseen' : 'dead']: {
      choices: unseen.choices.map(({ id, text, file, line }) => ({ id, text, file, line })),
      scenes: unseen.scenes.map(({ id, file, line }) => ({ id, file, line })),
      lines: unseen.lines,
      conditions: unseen.conditions,
    },
  };
}
