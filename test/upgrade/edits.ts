/** A place in a text that an editor would change as one thing: all shipped templates have each on a line. */
type Unit = 'paragraph' | 'step' | 'row' | 'item' | 'heading';

/** One edit as somebody makes it: what it did, to which line of the text before, and the word that it left. */
export interface Edit {
  kind: 'reword' | 'delete' | 'insert' | 'alias';
  unit: Unit | 'front matter';
  /** The line that was changed or deleted, or below which something came; as it was. */
  line: string;
  /** A word that stands nowhere else; empty for what was deleted. */
  word: string;
}

/** Numbers that look random and are the same each time. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Makes one edit somewhere in a text; `word` is what it leaves. Returns nothing where there is no place for it. */
export function editSomewhere(
  text: string,
  word: string,
  below: (most: number) => number,
): { text: string; edit: Edit } | undefined {
  const lines = text.split('\n');
  const places = placesIn(lines);
  if (below(12) === 0 && /^aliases: \[/m.test(text))
    return {
      text: text.replace(/^aliases: \[/m, `aliases: [${word}, `),
      edit: { kind: 'alias', unit: 'front matter', line: '', word },
    };
  const [at, unit] = places[below(places.length)] ?? [];
  if (at === undefined || unit === undefined) return undefined;
  const line = lines[at] ?? '';
  const kind = unit === 'heading' ? 'reword' : (['reword', 'reword', 'delete', 'insert'] as const)[below(4)];
  if (kind === undefined) return undefined;
  if (kind === 'reword') lines[at] = reworded(line, unit, word);
  if (kind === 'delete') lines.splice(at, unit === 'paragraph' ? 2 : 1);
  if (kind === 'insert') lines.splice(at + 1, 0, ...inserted(line, unit, word));
  return { text: lines.join('\n'), edit: { kind, unit, line, word: kind === 'delete' ? '' : word } };
}

/** The lines of a text that can be changed by themselves. */
function placesIn(lines: readonly string[]): (readonly [number, Unit])[] {
  const body = lines.indexOf('---', 1);
  return lines.flatMap((line, at) => {
    const unit = at > body ? unitOf(line, lines, at) : undefined;
    return unit ? [[at, unit] as const] : [];
  });
}

function unitOf(line: string, lines: readonly string[], at: number): Unit | undefined {
  const [before, after] = [lines[at - 1], lines[at + 1]];
  if (/^#{2,} .*\[#[\w-]+\]$/.test(line)) return 'heading';
  if (/^ +<Step .*<\/Step>$/.test(line) && [before, after].some((other) => /^ +<Step /.test(other ?? '')))
    return 'step';
  // Neither heads nor the last row, without which there would be no table.
  if (/^\|/.test(line) && /^\|(?! *-)/.test(before ?? '') && !/^\| *-/.test(line) && /^\|/.test(after ?? ''))
    return 'row';
  if (/^- /.test(line) && /^- /.test(before ?? '')) return 'item';
  if (/^[A-Z].*\.$/.test(line) && before === '' && after === '') return 'paragraph';
  return undefined;
}

function reworded(line: string, unit: Unit, word: string): string {
  if (unit === 'heading') return line.replace(/ \[#/, ` ${word} [#`);
  if (unit === 'step') return line.replace(/<\/Step>$/, ` Tell ${word}.</Step>`);
  if (unit === 'row') return line.replace(/ *\|$/, ` ${word} |`);
  return `${line} See ${word}.`;
}

function inserted(line: string, unit: Unit, word: string): string[] {
  if (unit === 'step') return [line.replace(/>.*<\/Step>$/, `>Tell ${word}.</Step>`)];
  if (unit === 'row')
    return [
      `${line
        .replace(/[^|]/g, '')
        .replaceAll('|', `| ${word} `)
        .slice(0, -(word.length + 2))}`,
    ];
  if (unit === 'item') return [`- Somebody tells ${word} at once.`];
  return ['', `Somebody tells ${word} at once.`];
}
