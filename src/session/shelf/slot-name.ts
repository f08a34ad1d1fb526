import { fileName } from './file-name.ts';

/** A slot's name as it is kept: without white space around it, one space within, NFC. */
export function slotName(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * The file, without its folder, of the slot that a reader calls `typed`. Any
 * text will do. Names that differ only in case or white space are one slot, on
 * every file system; all others have files of their own.
 */
export function slotFile(typed: string): string {
  const name = slotName(typed).toLowerCase();
  return `${fileName(name, name)}.json`;
}
