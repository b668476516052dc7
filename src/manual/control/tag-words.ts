/** The name in a tag as its frozen form writes it: `<Card title="A">`, `<kbd>`. Empty for a comment. */
export const nameOfTag = (tag: string): string => /^<([A-Za-z][\w.-]*)/.exec(tag)?.[1] ?? '';

/** What an attribute of such a tag says; nothing where it is missing or empty. */
export function attributeOfTag(tag: string, name: string): string | undefined {
  const written = new RegExp(` ${name}="(.*?)"(?= [A-Za-z][\\w-]*="|>$)`, 's').exec(tag)?.[1];
  return written === undefined ? undefined : plainText(written) || undefined;
}

/** Typographic quotes in a frozen tag are plain ones, which JSON would have told apart: they are read as what they are. */
function plainText(written: string): string {
  try {
    return String(JSON.parse(`"${written}"`));
  } catch {
    return written.replace(/\\(["\\])/g, '$1');
  }
}

/** Attributes of Starlight's components that readers see as words, in reading order. */
const said: Readonly<Record<string, readonly string[]>> = {
  Aside: ['title'],
  Badge: ['text'],
  Card: ['title'],
  Icon: ['label'],
  LinkCard: ['title', 'description'],
  TabItem: ['label'],
};

/** The words that readers see of a tag itself, beside what stands in it; nothing for an element that only sets text. */
export function wordsOfTag(tag: string): string | undefined {
  const name = nameOfTag(tag);
  if (!Object.hasOwn(said, name)) return undefined;
  return (said[name] ?? []).flatMap((attribute) => attributeOfTag(tag, attribute) ?? []).join(': ');
}
