/**
 * A value at a path of the config, as its file nests it; items of lists stand with their id: `services.mail.owner` becomes
 * an item of `services`. `lists` are the paths of the lists that there are.
 */
export const nestedValue = (path: string, value: unknown, lists: readonly string[]): unknown =>
  nested(path.split('.'), '', value, lists);

function nested(keys: readonly string[], above: string, value: unknown, lists: readonly string[]): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const path = above === '' ? key : `${above}.${key}`;
  const [id, ...inner] = rest;
  if (!lists.includes(path) || id === undefined) return { [key]: nested(rest, path, value, lists) };
  return { [key]: [{ id, ...(nested(inner, path, value, lists) as object) }] };
}
