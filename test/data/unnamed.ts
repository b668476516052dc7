/** Paths in data that a JSON Schema does not name, a line each. */
export function unnamed(data: unknown, node: unknown, path = ''): string[] {
  const { properties, items } = (node ?? {}) as { properties?: Record<string, unknown>; items?: unknown };
  if (Array.isArray(data))
    return items ? [...new Set(data.flatMap((item) => unnamed(item, items, `${path}[]`)))] : [];
  if (typeof data !== 'object' || data === null || !properties) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    Object.hasOwn(properties, key)
      ? unnamed(value, properties[key], `${path}.${key}`)
      : [`${path}.${key} is not in the schema`],
  );
}
