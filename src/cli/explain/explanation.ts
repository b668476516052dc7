/** What is told of one thing: some facts, and lists of where it stands and what hangs on it. */
export interface Explanation {
  kind: 'value' | 'clause' | 'point' | 'document' | 'role' | 'record' | 'code';
  id: string;
  title: string;
  /** By what they are called; empty ones are left out. */
  facts: Readonly<Record<string, string>>;
  sections: readonly { heading: string; lines: readonly string[] }[];
}

/** As many lines of a list as a person reads. */
const shown = 12;

/** An explanation as a person reads it in a terminal; `all` shows lists to their end. */
export function explanationInWords({ kind, id, title, facts, sections }: Explanation, all = false): string {
  const told = Object.entries(facts).filter(([, value]) => value !== '');
  const width = Math.max(0, ...told.map(([name]) => name.length));
  return [
    `${kind} ${id}${title === '' ? '' : `: ${title}`}`,
    ...told.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`),
    ...sections
      .filter(({ lines }) => lines.length > 0)
      .flatMap(({ heading, lines }) => {
        const some = all || lines.length <= shown + 1 ? lines : lines.slice(0, shown);
        const more = lines.length - some.length;
        return [
          '',
          `  ${heading}`,
          ...some.map((line) => `    ${line.replace(/\s+/g, ' ')}`),
          ...(more > 0 ? [`    and ${more} more; --all lists them`] : []),
        ];
      }),
  ].join('\n');
}
