/**
 * Calls `then` once everything that had been typed by now has been read. One
 * `setImmediate` comes too early for that when the caller is itself at a key, so
 * there are two, with a whole round of the event loop between them.
 */
export function afterInput(then: () => void): void {
  setImmediate(() => setImmediate(then));
}
