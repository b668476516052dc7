import { listPaths } from '../../organisation/index.ts';

/** The longest list that a path lies in, with the path inside its items: `services.components` and `name`. */
export function listIn(path: string): { list: string; inner: string } | undefined {
  const list = listPaths()
    .filter((one) => path === one || path.startsWith(`${one}.`))
    .sort((a, b) => b.length - a.length)[0];
  return list === undefined ? undefined : { list, inner: path.slice(list.length + 1) };
}
