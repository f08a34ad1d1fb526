import { characterKey, controlKey, type Key, unmodified } from './key.ts';
import { controlSequenceKey, singleShiftKey } from './sequence.ts';

/** Who hears about the input. */
export interface DecoderEvents {
  onKey(key: Key): void;
  /** Pasted text, as it came: not cleaned. */
  onPaste(text: string): void;
  /** A sequence that is no key: a terminal's answer, the mouse, a key unknown. As it came. */
  onReport?(sequence: string): void;
}

/** Turns what a terminal sends into keys. */
export interface Decoder {
  /** Takes in what has just arrived; sequences and pastes may be cut anywhere. */
  feed(text: string): void;
  /** Settles what `waiting` is about: nothing more has come for a while. */
  flush(): void;
  /** True when it takes time to tell the Escape key from the start of a sequence. */
  readonly waiting: boolean;
}

/** How much of one paste is kept; the rest of it is swallowed. */
const longestPaste = 1_000_000;
/** How much may follow the start of a terminal's answer before it is taken for something else. */
const longestString = 4096;

const pasteStart = '\x1b[200~';
const pasteEnd = '\x1b[201~';

/* biome-ignore-start lint/suspicious/noControlCharactersInRegex: control characters are the point */

/** `CSI M` and three characters, the oldest kind of mouse report. */
const oldMouse = /\x1b\[M[\s\S]{3}/y;
/** The Linux console's F1..F5. */
const consoleFunctionKey = /\x1b\[\[([A-E])/y;
const controlSequence = /\x1b\[([0-?]*)([ -/]*)([@-~])/y;
const singleShift = /\x1bO(\d*)([A-Za-z])/y;
/** OSC, DCS, SOS, PM and APC strings with their end. */
const string = /\x1b[\]PX^_][^\0-\x1f\x9c]*(?:\x07|\x1b\\|\x9c)/y;
/** The beginnings of all these, up to the end of what has arrived. */
const unfinished =
  /\x1b(?:\[(?:[0-?]*[ -/]*|M[\s\S]{0,2}|\[)|O\d*|[\]PX^_][^\0-\x1f\x9c]*\x1b?)?$/y;
/** Of those, the ones that nobody types: the rest is still on its way, however late. */
const surelyCut = /^\x1b(?:\[[0-?]*[ -/]*|O\d*|[\]PX^_].+)$/s;
/** What is left of a sequence or string that something else broke off. */
const broken = /\x1b(?:\[[0-?]*[ -/]*|[\]PX^_][^\0-\x1f\x9c]+)/y;

/* biome-ignore-end lint/suspicious/noControlCharactersInRegex: control characters are the point */

/** The longest end of `text` that could be the beginning of `mark`. */
function overlap(text: string, mark: string): number {
  let length = Math.min(text.length, mark.length - 1);
  while (length > 0 && !text.endsWith(mark.slice(0, length))) length--;
  return length;
}

/** The key that sends the single character `code`. */
function keyOf(code: number): Key | undefined {
  return code < 32 || code === 127 ? controlKey(code) : characterKey(code, unmodified);
}

/**
 * A decoder of terminal input. Pastes, answers to questions, mouse and focus
 * reports never turn into keys, nor does anything in them; a sequence that is
 * not known is dropped whole. Keys come one by one, astral characters whole.
 */
export function createDecoder(events: DecoderEvents): Decoder {
  let buffer = '';
  /** What was pasted so far; undefined outside a paste. */
  let paste: string | undefined;

  const report = (sequence: string) => events.onReport?.(sequence);
  const key = (pressed: Key | undefined, sequence: string) => {
    if (pressed) events.onKey(pressed);
    else report(sequence);
  };

  /** Takes in what is pasted; returns where it ends, or where more is needed. */
  function takePaste(at: number, before: string): number {
    const end = buffer.indexOf(pasteEnd, at);
    const stop = end < 0 ? buffer.length - overlap(buffer.slice(at), pasteEnd) : end;
    const text = before + buffer.slice(at, stop);
    paste = text.slice(0, longestPaste);
    if (end < 0) return stop;
    events.onPaste(paste);
    paste = undefined;
    return end + pasteEnd.length;
  }

  function match(form: RegExp, at: number): RegExpExecArray | null {
    form.lastIndex = at;
    return form.exec(buffer);
  }

  /** Takes in what begins with the Escape at `at`; returns where it ends, -1 when more is needed. */
  function takeEscape(at: number): number {
    if (buffer.startsWith(pasteStart, at)) {
      paste = '';
      return at + pasteStart.length;
    }
    const dropped = match(oldMouse, at) ?? match(string, at);
    if (dropped) {
      report(dropped[0]);
      return at + dropped[0].length;
    }
    const functionKey = match(consoleFunctionKey, at);
    if (functionKey) {
      const [sequence, letter = ''] = functionKey;
      key({ name: `f${letter.charCodeAt(0) - 64}` }, sequence);
      return at + sequence.length;
    }
    if (match(unfinished, at) && buffer.length - at < longestString) return -1;
    return takeSequence(at);
  }

  function takeSequence(at: number): number {
    const control = match(controlSequence, at);
    if (control) {
      const [sequence, parameters = '', intermediates = '', final = ''] = control;
      key(intermediates ? undefined : controlSequenceKey(parameters, final), sequence);
      return at + sequence.length;
    }
    const shifted = match(singleShift, at);
    if (shifted) {
      const [sequence, mask = '', final = ''] = shifted;
      key(singleShiftKey(mask, final), sequence);
      return at + sequence.length;
    }
    const rest = match(broken, at);
    if (rest) {
      report(rest[0]);
      return at + rest[0].length;
    }
    return takeAlt(at);
  }

  /** An Escape and one character, which is how terminals send Alt; the Escape key before another. */
  function takeAlt(at: number): number {
    const code = buffer.codePointAt(at + 1) ?? 27;
    if (code === 27) {
      events.onKey({ name: 'escape' });
      return at + 1;
    }
    const end = at + 1 + String.fromCodePoint(code).length;
    const pressed = keyOf(code);
    key(pressed && { name: `alt-${pressed.name}` }, buffer.slice(at, end));
    return end;
  }

  /** Takes in everything that is complete and keeps the rest. */
  function take(): void {
    let at = 0;
    while (at < buffer.length) {
      if (paste !== undefined) {
        at = takePaste(at, paste);
        if (paste !== undefined) break;
        continue;
      }
      const code = buffer.codePointAt(at) ?? 0;
      if (code === 27) {
        const end = takeEscape(at);
        if (end < 0) break;
        at = end;
        continue;
      }
      // Half of a character whose other half is still to come.
      if (code >= 0xd800 && code < 0xdc00 && at === buffer.length - 1) break;
      const character = String.fromCodePoint(code);
      at += character.length;
      key(keyOf(code), character);
    }
    buffer = buffer.slice(at);
  }

  return {
    feed(text) {
      buffer += text;
      take();
    },
    flush() {
      if (!this.waiting) return;
      const rest = buffer;
      buffer = '';
      if (rest === '\x1b') events.onKey({ name: 'escape' });
      else report(rest);
    },
    get waiting() {
      return paste === undefined && buffer !== '' && !surelyCut.test(buffer);
    },
  };
}
