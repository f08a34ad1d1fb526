import { playthroughs } from '../../src/vitest.ts';

playthroughs('scripts');
