/**
 * What speaks against a version of Node; undefined when nothing does. `needed` is what package.json says: `>=22.18`.
 * Written for the oldest of them, see main.ts.
 */
export function checkNodeVersion(current: string, needed: string): string | undefined {
  const least = needed.replace(/^\D+/, '');
  if (!isOlder(current, least)) return undefined;
  return `Clausebook needs Node ${least} or newer; this is ${current}. Install it, or run npm i -D node@24 here and use npx.`;
}

function isOlder(current: string, least: string): boolean {
  const [is, must] = [current, least].map((version) => version.split('.').map(Number)) as [
    number[],
    number[],
  ];
  const differs = must.findIndex((part, at) => part !== (is[at] || 0));
  return differs >= 0 && (is[differs] || 0) < (must[differs] || 0);
}
