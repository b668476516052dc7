/** One value written out in braces: `{3}`, `{true}`, `{"text"}`. */
const literal = /^\s*(?:-?\d+(?:\.\d+)?|true|false|"(?:[^"\\]|\\.)*"|'[^'\\]*')\s*$/;

/** Whether an expression is one value written out, which needs no program to be known. */
export const isLiteral = (expression: string): boolean => literal.test(expression);

/** Whether an expression is a plain path; what it names is checked where it is filled. */
export const isPath = (expression: string): boolean => /^\s*(?:org|item)\.[\w.]+\s*$/.test(expression);

/** The value of a literal as an attribute has it. */
export function literalValue(expression: string): string {
  const written = expression.trim();
  if (written.startsWith('"')) return String(JSON.parse(written));
  return written.startsWith("'") ? written.slice(1, -1) : written;
}
