import type { Organisation } from '../../organisation/index.ts';
import type { EditionId } from '../../standard/index.ts';
import type { Document } from '../model/document.ts';
import type { LeftOutAnswer } from '../model/manual.ts';
import { marksUnder } from '../model/marks-under.ts';
import { addTo } from '../model/multimap.ts';
import type { WouldBe } from '../reading/would-be.ts';

/** What would answer a point, by its number. */
export type LeftOutAnswers = ReadonlyMap<string, readonly LeftOutAnswer[]>;

/**
 * What the documents and sections that an organisation does without would answer. `absent` are whole documents, `whole`
 * templates without the own sections that are laid over them.
 */
export function leftOutAnswers(
  absent: readonly WouldBe[],
  whole: readonly WouldBe[],
  { leftOut }: Organisation,
  edition: EditionId,
): LeftOutAnswers {
  const answers = new Map<string, LeftOutAnswer[]>();
  const note = (marks: Document['marks'], answer: LeftOutAnswer) => {
    for (const point of new Set(marks.filter((mark) => mark.edition === edition).map(pointOf)))
      addTo(answers, point, answer);
  };
  for (const { volume, document } of absent) {
    const said = leftOut.documents.find(({ id }) => id === volume.identity.id);
    if (said) note(document.marks, { name: nameOf(document), reason: said.reason, approver: said.approver });
  }
  for (const { volume, document } of whole)
    for (const { place, section, reason } of volume.sections) {
      if (place !== 'omit') continue;
      const title = document.headings.find((heading) => heading.section === section)?.text ?? section;
      // It is approved with its document, or is a draft like that; nobody else approved it.
      const name = `${nameOf(document)}, "${title}"`;
      note(marksUnder(section, document), { name, reason, approver: '' });
    }
  return answers;
}

const pointOf = ({ requirement }: Document['marks'][number]): string => requirement;

const nameOf = ({ number, title }: Document): string => `${number} ${title}`;
