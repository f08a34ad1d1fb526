import type { Diagnostic } from '../story/diagnostic.ts';
import { finding } from './finding.ts';
import { columnOf, type Subject } from './subject.ts';

/** Variables that are only written, only read, or neither. */
export function checkVariables(subject: Subject): Diagnostic[] {
  return subject.variables.flatMap((each) => {
    const { name, kind, isRead, isWritten } = each;
    const at = columnOf(subject, each, name);
    if (!isRead && (isWritten || kind === 'temp'))
      return [finding('variable-unread', each, `${name} is written, but never read`, at)];
    if (!isRead) return [finding('variable-unused', each, `${name} is never used`, at)];
    if (!isWritten && kind === 'VAR')
      return [finding('variable-unwritten', each, `${name} is read, but never changes`, at)];
    return [];
  });
}
