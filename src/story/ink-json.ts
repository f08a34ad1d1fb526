import { Story as InkStory } from 'inkjs/engine/Story';
import './whole-floats.ts';
import type { Program } from './compile.ts';

/** A program in ink's own JSON format. */
export interface InkJson {
  /** One line of text. */
  readonly json: string;
  /** Whole floats such as 2.0 in it, which inkjs reads as integers and other runtimes do not. */
  readonly wholeFloats: number;
}

/** How `whole-floats.ts` writes one, and what no text of ink can begin with. */
const FLOAT = /^(-?\d[\d.e+]*)f$/;
const HELD = '\0';

/** Writes a program as ink's compiler would: any ink runtime can play it. */
export function inkJson({ root, lists }: Program): InkJson {
  let wholeFloats = 0;
  const hold = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((each) => float(each) ?? hold(each));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, hold(each)]));
  };
  const float = (value: unknown): string | undefined => {
    const digits = typeof value === 'string' ? FLOAT.exec(value)?.[1] : undefined;
    if (digits === undefined) return undefined;
    wholeFloats++;
    return HELD + digits;
  };
  const held = JSON.stringify(hold(JSON.parse(String(new InkStory(root, lists).ToJson()))));
  return { json: held.replace(/"\\u0000([^"]*)"/g, '$1'), wholeFloats };
}
