/**
 * The `tel:` address of a number as people write it, with its extension (RFC 3966). Undefined when signs stand in it
 * that no telephone has.
 */
export function dialled(number: string): string | undefined {
  const [, main = '', extension = ''] =
    /^(\+?[\d\s()./-]+?)(?:\s*ext\.?\s*(\d+))?$/i.exec(number.trim()) ?? [];
  // "+44 (0)20": the zero is dialled within the country only.
  const digits = main.replace(/^(\+.*?)\(0\)/, '$1').replace(/[^\d+]/g, '');
  if (!/\d{2}/.test(digits)) return undefined;
  return `tel:${digits}${extension === '' ? '' : `;ext=${extension}`}`;
}
