import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { movedIn, moveFieldsIn } from '../../organisation/editing/move-fields.ts';
import { sourceInScript } from '../../organisation/load-script.ts';
import { configIn } from '../../organisation/load-which.ts';
import { type MovedList, movedLists } from '../../organisation/moved-fields.ts';
import { textOf } from './read-texts.ts';

/** A field of the config that stands elsewhere now. */
export interface FieldMove {
  from: string;
  to: string;
  why: string;
  /** What its owner does by hand, line by line; absent where the file is written anew. */
  paste?: string[];
}

/** What becomes of the config of a project. */
export interface ConfigPlan {
  file: string;
  moves: FieldMove[];
  /** The file as it is to be; absent where nothing of it is written. */
  text?: string;
}

/** Looks for fields of the config that stand elsewhere now. A config in TypeScript is read as text, and never written. */
export async function planConfig(root: string): Promise<ConfigPlan> {
  const { file, problem } = configIn(root);
  if (problem) return { file, moves: [] };
  const text = textOf(readFileSync(join(root, file)));
  if (file.endsWith('.ts')) return { file, moves: await movesInScript(root, file, text) };
  const all = movedIn(text.replace(/^\uFEFF/, ''));
  if (all.length === 0) return { file, moves: [] };
  const moved = moveFieldsIn(text, file.endsWith('.json') ? 'json' : 'yaml');
  if (moved) return { file, moves: moved.moved.map(told), text: moved.text };
  const paste = ['It is written so that only you can move it: take it out there, and write its lines here.'];
  return { file, moves: all.map((one) => ({ ...told(one), paste })) };
}

const told = ({ from, to, why }: MovedList): FieldMove => ({ from: from.join('.'), to: to.join('.'), why });

async function movesInScript(root: string, file: string, text: string): Promise<FieldMove[]> {
  const sourceOf = await sourceInScript(root, file, text);
  return movedLists.flatMap((one): FieldMove[] => {
    const old = sourceOf(one.from);
    if (!old) return [];
    const there = sourceOf(one.to);
    const lines = old.line === old.lastLine ? `line ${old.line}` : `lines ${old.line} to ${old.lastLine}`;
    const elements = old.elements?.filter((element) => !there?.elements?.includes(element));
    const [group, field] = one.to;
    const list = (inner: readonly string[], before: string) => inner.map((element) => `${before}${element},`);
    const wrote = !elements
      ? within([`${field}: ${old.value},`], sourceOf([group]) ? undefined : group)
      : there
        ? list(elements, '')
        : within([`${field}: [`, ...list(elements, '  '), '],'], sourceOf([group]) ? undefined : group);
    return [
      {
        ...told(one),
        paste: [
          `Take out ${old.file}, ${lines}.`,
          there
            ? `Add to ${one.to.join('.')} in ${there.file}, line ${there.line}${elements?.length === 0 ? ': nothing, since it says all of it' : ''}:`
            : `Write in ${file}${sourceOf([group]) ? `, within ${group}` : ''}:`,
          ...wrote.map((line) => `  ${line}`),
        ],
      },
    ];
  });
}

/** Lines of a field, with those of its group around them where it has none yet. */
const within = (lines: readonly string[], group: string | undefined): readonly string[] =>
  group === undefined ? lines : [`${group}: {`, ...lines.map((line) => `  ${line}`), '},'];
