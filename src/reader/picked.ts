/** What was asked for in a dialog. */
export type Picked =
  /** Back to the turn at `depth`: to its beginning, or to what it offers. */
  | { readonly type: 'rewind'; readonly depth: number; readonly to: 'start' | 'choices' }
  | { readonly type: 'search' | 'save'; readonly text: string }
  | { readonly type: 'load'; readonly id: string }
  | { readonly type: 'restart' | 'nothing' };
