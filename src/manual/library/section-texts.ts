/** The words of one section as a file holds them, without the sections below it. */
interface SectionText {
  /** The id at its heading; empty for what stands before the first heading. */
  id: string;
  /** The heading as it is written, without signs and id. */
  title: string;
  text: string;
}

const heading = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/;
const marker = /[ \t]*\[#([a-z0-9-]+)\]$/;
const fence = /^ {0,3}(`{3,}|~{3,})/;

/** The sections of a file one after the other, by its lines alone: an original of another version need not be parsed. */
function sectionTexts(text: string): SectionText[] {
  const sections: SectionText[] = [{ id: '', title: '', text: '' }];
  let open = '';
  for (const line of text.split(/(?<=\n)/)) {
    const bare = line.trimEnd();
    const sign = fence.exec(bare)?.[1] ?? '';
    if (open === '' && sign !== '') open = sign;
    else if (open !== '' && sign.startsWith(open)) open = '';
    const words = open === '' ? heading.exec(bare)?.[1] : undefined;
    if (words !== undefined)
      sections.push({ id: marker.exec(words)?.[1] ?? '', title: words.replace(marker, ''), text: '' });
    const last = sections.at(-1);
    if (last) last.text += line;
  }
  return sections;
}

/** The titles of the sections that two versions of a file do not share word for word. */
export function changedSections(before: string, now: string): string[] {
  const of = (text: string) => Map.groupBy(sectionTexts(text), ({ id, title }) => id || title);
  const [old, today] = [of(before), of(now)];
  const words = (sections: SectionText[] = []) => sections.map(({ text }) => text).join('\n');
  const all = new Map([...old, ...today]);
  return [...all]
    .filter(([id]) => words(old.get(id)) !== words(today.get(id)))
    .flatMap(([, [first]]) => (first && first.title !== '' ? [first.title] : []));
}
