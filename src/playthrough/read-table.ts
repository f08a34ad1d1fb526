import { kindOf, type Reading } from './reading.ts';
import type { Row } from './script.ts';
import type { Entry } from './yaml-file.ts';

/**
 * The rows of the table behind `with:`, a list of maps with the same names in
 * each. Undefined, with what is wrong noted, where it is not one.
 */
export function readTable(reading: Reading, { keyNode, value }: Entry): Row[] | undefined {
  const at = reading.at(keyNode);
  const list = reading.yaml.list(value);
  if (!list || list.items.length === 0) {
    const found = list ? 'an empty list' : kindOf(value, reading.yaml);
    const hint = 'each row is a map: `- { who: Lex, trust: 2 }`';
    return reading.problem(at, 'script-table', `expected a list of rows, found ${found}`, hint);
  }
  const columns = reading.yaml.entries(list.items[0])?.map(({ key }) => key) ?? [];
  const rows = list.items.map((item, index): Row => {
    const entries = reading.yaml.entries(item);
    const spot = reading.at(item);
    if (!entries) {
      reading.problem(spot, 'script-table', `expected a row, found ${kindOf(item, reading.yaml)}`);
      return { index, values: {} };
    }
    for (const name of columns.filter((each) => !entries.some(({ key }) => key === each)))
      reading.problem(spot, 'script-table', `this row has no ${name}, which the first one has`);
    for (const { key, keyNode } of entries) {
      if (!/^[A-Za-z_]\w*$/.test(key))
        reading.problem(
          reading.at(keyNode),
          'script-table',
          `${key} cannot be the name of a column`,
          'letters, digits and _, beginning with a letter',
        );
      else if (!columns.includes(key))
        reading.problem(reading.at(keyNode), 'script-table', `the first row has no ${key}`);
    }
    const values = entries.flatMap(({ key, keyNode, value }) => {
      const scalar = reading.scalar(value, reading.at(keyNode), `the value of ${key}`);
      return scalar && scalar.value !== null ? [[key, scalar.value] as const] : [];
    });
    return { index, values: Object.fromEntries(values) };
  });
  return rows;
}
