/**
 * A whole number in digits with commas: 16513 → `16,513`. The runtime's own
 * way loads the tables of all languages first, which takes longer than a page.
 */
export function numeral(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
