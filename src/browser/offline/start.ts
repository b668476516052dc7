import type { CopiedTexts } from '../../manual/search/copied-texts.ts';
import type {} from './copy.ts';
import { textsInstead } from './texts.ts';

/** Where the site was to stand, and which of its files lie in the copy as scripts; `build/offline` writes it here. */
declare const OFFLINE_COPY: { base: string; files: readonly string[] };

const { base, files } = OFFLINE_COPY;
const here = (document.currentScript as HTMLScriptElement).src;
const root = new URL('../../', here).pathname;
const given = new Map<string, (text: string) => void>();
const asked = new Map<string, Promise<string>>();

/** Gets a file by the script that holds it, once. */
function textOf(path: string): Promise<string> {
  const known = asked.get(path) ?? load(path);
  asked.set(path, known);
  return known;
}

const load = (path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    given.set(path, resolve);
    const script = document.createElement('script');
    script.src = new URL(`${path}.js`, here).href;
    script.addEventListener('error', () => reject(new Error(path)));
    script.addEventListener('load', () => script.remove());
    document.head.append(script);
  });

globalThis.clausebookOffline = {
  root,
  async fetch(address) {
    const path = new URL(address, location.href).pathname;
    const inSite = path.slice((path.startsWith(root) ? root : base).length).replace(/\/$/, '/index.html');
    return files.includes(inSite) ? new Response(await textOf(inSite)) : fetch(address);
  },
  texts: async () => textsInstead(JSON.parse(await textOf('texts')) as CopiedTexts),
  give: (path, text) => given.get(path)?.(text),
};
