import { footer } from '../footer.ts';
import type { Frame, Row } from '../frame.ts';
import { setLines } from '../setting.ts';
import type { Shape } from '../shape.ts';
import { compose } from '../view.ts';
import { PROBLEMS_KEY } from './problems.ts';

const SAID = 'This story has errors. It opens here as soon as they are mended and saved.';

/** The screen of a story that could not be read yet: `flag` counts its errors. */
export function waitingFrame(shape: Shape, name: string, notice: string, flag: Row): Frame {
  const body = setLines([{ text: SAID }], shape).map((line): Row => {
    const text = line.spans.map((span) => span.text).join('');
    return [{ text, style: { role: 'dim' } }];
  });
  return compose(shape, {
    title: name,
    heading: '',
    body,
    footer: footer(shape, {
      notice,
      statuses: [flag],
      hints: [`${PROBLEMS_KEY} problems`, 'q quit', 'e edit'],
    }),
  });
}
