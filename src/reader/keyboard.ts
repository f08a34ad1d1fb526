import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createDecoder } from './input.ts';
import type { Key } from './key.ts';

/** What keys come from: standard input, a terminal in all but tests. */
export type KeyboardInput = Readable & { setRawMode?(raw: boolean): unknown };

/** Who hears what is typed. */
export interface KeyboardEvents {
  /** The number of the frame that is on the screen now. */
  shown(): number;
  /** `shown` is the frame that was on the screen when the key was read. */
  onKey(key: Key, shown: number): void;
  /** Pasted text, as it came: not cleaned. */
  onPaste(text: string): void;
  /** The input ended or broke. */
  onGone(): void;
}

/** The keyboard of a terminal: deaf until opened. */
export interface Keyboard {
  /** Raw mode on, keys are heard. */
  open(): void;
  /** Raw mode off, nothing is heard, nothing keeps the process alive. */
  close(): void;
}

/** Milliseconds after which an Escape was the key, and not the start of a sequence. */
const escapeDelay = 25;

/** A keyboard that reads `stdin`. */
export function createKeyboard(stdin: KeyboardInput, events: KeyboardEvents): Keyboard {
  const utf8 = new StringDecoder();
  let isOpen = false;
  let seen = 0;
  let delay: NodeJS.Timeout | undefined;

  const decoder = createDecoder({
    // One chunk may hold keys beyond the one that closed us.
    onKey: (key) => isOpen && events.onKey(key, seen),
    onPaste: (text) => isOpen && events.onPaste(text),
  });

  function onData(chunk: Buffer | string): void {
    clearTimeout(delay);
    if (!decoder.waiting) seen = events.shown();
    decoder.feed(utf8.write(chunk));
    if (isOpen && decoder.waiting) delay = setTimeout(() => decoder.flush(), escapeDelay);
  }

  function setRaw(raw: boolean): void {
    try {
      stdin.setRawMode?.(raw);
    } catch {
      // The terminal is gone, and its modes with it; the stream says so itself.
    }
  }

  return {
    open() {
      if (isOpen) return;
      isOpen = true;
      setRaw(true);
      stdin.on('data', onData).on('end', events.onGone).on('error', events.onGone);
      stdin.resume();
    },
    close() {
      if (!isOpen) return;
      isOpen = false;
      clearTimeout(delay);
      stdin.pause();
      stdin.off('data', onData).off('end', events.onGone).off('error', events.onGone);
      setRaw(false);
    },
  };
}
