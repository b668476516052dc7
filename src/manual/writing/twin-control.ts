import { type ControlValue, controlBlock } from '../control/control-block.ts';
import { stateSentence } from '../control/state-sentence.ts';
import { label } from '../model/label.ts';
import type { DecisionEntry, DocumentEntry, RoleEntry } from '../model/manual.ts';
import { type Node, paragraph, text } from '../model/tree.ts';
import { pageWords } from '../words/page-words.ts';
import { formatMessage, type Words } from '../words/words.ts';

/** What a copy needs of the manual to say what it is. */
interface Context {
  decisions: readonly DecisionEntry[];
  roles: readonly RoleEntry[];
  documents: readonly Pick<DocumentEntry, 'key' | 'number' | 'title'>[];
  /** The day for which documents alone are published, ISO 8601; `null` for the whole manual. */
  documentsOn: string | null;
  words: Words;
}

/** The control block of a document as nodes of a list: a copy that leaves the manual says what it is, and since when. */
export function twinControl(
  document: DocumentEntry,
  { decisions, roles, documents, documentsOn, words }: Context,
): Node[] {
  const { site, dateInWords, intervalInWords, counted } = pageWords(words);
  const { state, explained } = stateSentence(document, words, dateInWords, documentsOn);
  const saidOf = (value: ControlValue): string => {
    if (value.kind === 'role') return roles.find(({ id }) => id === value.id)?.title ?? value.id;
    if (value.kind === 'document') {
      const found = documents.find(({ key }) => key === value.id);
      return found ? label(found) : value.id;
    }
    if (value.kind === 'clauses') return value.numbers.join(', ');
    if (value.kind !== 'default-values') return value.text;
    const sign = formatMessage(site.defaultValuesMarkedTwin, { sign: site.defaultValuesSign });
    return `${counted('defaultValues', value.count)} ${sign}`;
  };
  const rows = controlBlock(document, decisions, words, { date: dateInWords, interval: intervalInWords });
  const items: [label: string, value: string][] = [
    [site.status, [state, explained].filter(Boolean).join('. ').replace(/\.\.$/, '.')],
    ...rows.map((row): [string, string] => [row.label, saidOf(row.value)]),
    [site.fingerprint, document.fingerprint.text],
  ];
  const children = items.map(
    ([name, value]): Node => ({
      type: 'listItem',
      spread: false,
      children: [paragraph([{ type: 'strong', children: [text(`${name}:`)] }, text(` ${value}`)])],
    }),
  );
  return [{ type: 'list', ordered: false, spread: false, children }];
}
