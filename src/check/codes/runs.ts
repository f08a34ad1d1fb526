import type { Code } from './code.ts';

const BLESSED = 'transcript: bless\nsteps:\n  - choose: Wait\n';
const TRANSCRIPT = `# barn

play

Seed 1

## Barn

The smell of hay, and a man on a ladder.

- [ ] ◆ Ask him
- [x] ◇ Wait

## River

Nobody spoke.

- [ ] ◆ Cross it
- [ ] ◇ Turn back
`;

/** What can fail while a playthrough runs. */
export const runs: readonly Code[] = [
  {
    code: 'step-choose',
    severity: 'error',
    title: 'a choice cannot be taken',
    meaning: 'No choice on offer has this text or number, or the text fits several of them.',
    mend: 'Take one of those that the message lists. A page before them is turned with next.',
    fault: 'steps:\n  - choose: Fly\n',
    mended: 'steps:\n  - choose: Wait\n',
  },
  {
    code: 'step-next',
    severity: 'error',
    title: 'there is no next page',
    meaning: 'The story has ended, or no choice on offer is canonical.',
    mend: 'Choose one, or take the step out.',
    fault: 'steps:\n  - next: 2\n  - next\n',
    mended: 'steps:\n  - next: 2\n',
  },
  {
    code: 'step-follow',
    severity: 'error',
    title: 'canon does not come there',
    meaning:
      'Taking only canonical choices from here, the play ends or stops before the scene that was named.',
    mend: 'Choose the way there, or name a scene that lies ahead.',
    fault: 'steps:\n  - choose: Wait\n  - follow: { until: barn }\n',
    mended: 'steps:\n  - choose: Wait\n  - choose: Turn back\n  - expect: { scene: barn }\n',
  },
  {
    code: 'step-undo',
    severity: 'error',
    title: 'there is less to undo',
    meaning: 'More turns were to be taken back than the play has.',
    mend: 'Undo fewer, or restart.',
    fault: 'steps:\n  - choose: Wait\n  - undo: 2\n',
    mended: 'steps:\n  - choose: Wait\n  - undo\n',
  },
  {
    code: 'expect-scene',
    severity: 'error',
    title: 'the play is in another scene',
    meaning: 'The play was expected in one scene and is in another.',
    mend: 'Where the story is right, expect the scene that it came to.',
    fault: 'steps:\n  - choose: Wait\n  - expect: { scene: barn }\n',
    mended: 'steps:\n  - choose: Wait\n  - expect: { scene: river }\n',
  },
  {
    code: 'expect-world',
    severity: 'error',
    title: 'the play is in another world',
    meaning: 'The scene is in another world, or in none.',
    mend: 'Where the story is right, expect the world of its scene.',
    fault: 'steps:\n  - choose: Wait\n  - expect: { world: Farm }\n',
    mended: 'steps:\n  - expect: { world: Farm }\n',
  },
  {
    code: 'expect-text',
    severity: 'error',
    title: 'a text is not on the page',
    meaning: 'What was shown since the last step that moved the play does not hold it.',
    mend: 'Where the story is right, test --update puts the words in that are there now.',
    fault: 'steps:\n  - expect: { text: smell of straw }\n',
    mended: 'steps:\n  - expect: { text: smell of hay }\n',
  },
  {
    code: 'expect-not',
    severity: 'error',
    title: 'a text is on the page that should not be',
    meaning: 'What was shown since the last step that moved the play holds it.',
    mend: 'Look at the page that is shown with the failure.',
    fault: 'steps:\n  - expect: { not: hay }\n',
    mended: 'steps:\n  - expect: { not: dragon }\n',
  },
  {
    code: 'expect-match',
    severity: 'error',
    title: 'the page has no match of a regular expression',
    meaning: 'Nothing that was shown since the last step that moved the play fits it.',
    mend: 'Case and quotes count here, other than for text; /…/i leaves case aside.',
    fault: 'steps:\n  - expect: { match: "^the smell" }\n',
    mended: 'steps:\n  - expect: { match: /^the smell/i }\n',
  },
  {
    code: 'expect-tag',
    severity: 'error',
    title: 'a tag is not on the page',
    meaning: 'No line that was shown since the last step that moved the play has this tag.',
    mend: 'A tag is written without its #, and with all that stands behind it.',
    fault: 'steps:\n  - expect: { tag: Farm }\n',
    mended: 'steps:\n  - expect: { tag: "world: Farm" }\n',
  },
  {
    code: 'expect-choices',
    severity: 'error',
    title: 'other choices are on offer',
    meaning: 'The list is of all the choices on offer, in their order.',
    mend: 'Where the story is right, test --update puts those in that are there now.',
    fault: 'steps:\n  - expect: { choices: [Wait] }\n',
    mended: 'steps:\n  - expect: { choices: [Ask, Wait] }\n',
  },
  {
    code: 'expect-ending',
    severity: 'error',
    title: 'the story has not ended so',
    meaning: 'It goes on, or has another ending.',
    mend: 'Play to the end first: follow: canon does.',
    fault: 'steps:\n  - expect: { ending: across }\n',
    mended: 'steps:\n  - follow: canon\n  - expect: { ending: across }\n',
  },
  {
    code: 'expect-vars',
    severity: 'error',
    title: 'a variable has another value',
    meaning: 'The variable was expected to have one value and has another.',
    mend: 'Where the story is right, test --update puts the value in that is there now.',
    fault: 'steps:\n  - choose: Wait\n  - expect: { vars: { trust: 1 } }\n',
    mended: 'steps:\n  - choose: Ask\n  - expect: { vars: { trust: 1 } }\n',
  },
  {
    code: 'expect-ink',
    severity: 'error',
    title: 'an ink expression does not hold',
    meaning: 'It is false or 0 at this point of the play, or ink cannot tell.',
    mend: 'Where the story is right, expect what holds.',
    fault: 'steps:\n  - choose: Wait\n  - expect: { ink: trust > 0 }\n',
    mended: 'steps:\n  - choose: Wait\n  - expect: { ink: trust == 0 && river }\n',
  },
  {
    code: 'expect-canon',
    severity: 'error',
    title: 'the play has left canon, or has not',
    meaning: 'canon: true wants every choice so far to be canonical, canon: false one that is not.',
    mend: 'The hint says at which step the play left canon.',
    fault: 'steps:\n  - choose: Wait\n  - expect: { canon: true }\n',
    mended: 'steps:\n  - choose: Ask\n  - expect: { canon: true }\n',
  },
  {
    code: 'always-broken',
    severity: 'error',
    title: 'what has to hold always does not',
    meaning: 'A condition of the playthrough’s own always: was false after a turn.',
    mend: 'Look at the last choice: what it does is what breaks it.',
    fault: 'always: [trust < 1]\nsteps:\n  - choose: Ask\n',
    mended: 'always: [trust < 2]\nsteps:\n  - choose: Ask\n',
  },
  {
    code: 'fails-passed',
    severity: 'error',
    title: 'what was expected to fail passes',
    meaning: 'The playthrough says fails:, and does not fail any more.',
    mend: 'Take fails: out: from now on it is a playthrough like others.',
    fault: 'fails: nobody can wait yet\nsteps:\n  - choose: Wait\n',
    mended: 'steps:\n  - choose: Wait\n',
  },
  {
    code: 'transcript-missing',
    severity: 'error',
    title: 'no transcript is kept yet',
    meaning: 'The playthrough says transcript: bless, and there is none beside it.',
    mend: 'Run it with --update, read what was written, and keep it.',
    fault: { 'play.yaml': BLESSED },
    mended: { 'play.yaml': BLESSED, 'play.transcript.md': TRANSCRIPT },
  },
  {
    code: 'transcript-differs',
    severity: 'error',
    title: 'the play is not as its transcript has it',
    meaning: 'The playthrough shows something else than what was kept beside it.',
    mend: 'If it is as it should be now, run it with --update.',
    fault: {
      'play.yaml': BLESSED,
      'play.transcript.md': TRANSCRIPT.replace('Nobody spoke', 'Somebody spoke'),
    },
    mended: { 'play.yaml': BLESSED, 'play.transcript.md': TRANSCRIPT },
  },
  {
    code: 'engine-fault',
    severity: 'error',
    title: 'Continuity itself broke',
    meaning:
      'Playing a step threw an error that is not the story’s. That is a fault of Continuity, never of the playthrough.',
    mend: 'Report it, with the story and the playthrough.',
  },
  {
    code: 'engine-died',
    severity: 'error',
    title: 'the thread that ran a playthrough died',
    meaning: 'It ran out of memory or was ended from outside. The others were run all the same.',
    mend: 'Run it by itself with --workers 0; if that dies too, report it with the story.',
  },
];
