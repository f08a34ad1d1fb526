import type { Code } from './code.ts';

/** What only a search of every play can tell. */
export const proving: readonly Code[] = [
  {
    code: 'trap',
    severity: 'error',
    title: 'no ending can be reached any more',
    meaning:
      'After these choices the story goes on for ever: there is always something to choose, and none of it ever leads out.',
    mend: 'Give one of the places on the way round a choice that leaves it.',
    fault:
      '* [Stay out] -> END\n* [Go in] -> maze\n=== maze\n+ [Left] -> other\n=== other\n+ [Right] -> maze\n',
    mended:
      '* [Stay out] -> END\n* [Go in] -> maze\n=== maze\n+ [Left] -> other\n+ [Out] -> END\n=== other\n+ [Right] -> maze\n',
  },
];
