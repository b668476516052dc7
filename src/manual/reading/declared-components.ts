import type { Node } from '../model/tree.ts';

/** Component names that a file's `import` and `export` lines bring in: ours of the same name step back. */
export function declaredNames(tree: Node): Set<string> {
  const names = new Set<string>();
  for (const node of tree.children ?? []) {
    if (node.type !== 'mdxjsEsm') continue;
    const code = node.value ?? '';
    for (const [, clause = ''] of code.matchAll(/\bimport\s+([^'"]+?)\s+from\b/g))
      for (const part of clause.replace(/[{}]/g, ',').split(',')) {
        const name = part
          .trim()
          .split(/\s+as\s+/)
          .at(-1)
          ?.trim();
        if (name && /^[A-Za-z_$][\w$]*$/.test(name)) names.add(name);
      }
    for (const [, name = ''] of code.matchAll(
      /\bexport\s+(?:const|let|var|function|class)\s+([A-Za-z_$][\w$]*)/g,
    ))
      names.add(name);
  }
  return names;
}

/** Whether a file brings components of its author, which may make places that nobody can foresee. */
export const bringsOwnComponents = (tree: Node): boolean =>
  (tree.children ?? []).some(
    ({ type, value = '' }) =>
      type === 'mdxjsEsm' &&
      (/\bexport\b/.test(value) ||
        [...value.matchAll(/\bimport\b[^'"]*['"]([^'"]+)['"]/g)].some(
          ([, from = '']) =>
            from !== '@astrojs/starlight/components' &&
            !/\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i.test(from),
        )),
  );
