import { didYouMean } from '../../manual/model/did-you-mean.ts';
import type { Manual } from '../../manual/model/manual.ts';
import { type DocumentType, documentTypes, isClass, type Organisation } from '../../organisation/index.ts';
import { clause, nearestClause, parseClauseRef } from '../../standard/index.ts';

/** What is wrong with an answer, in a sentence; nothing when it will do. */
type Objection = string | undefined;

/** Judges what is said of a new document by the manual that it comes into. */
export const judgeOf = ({ documents, edition }: Manual, organisation: Organisation) => ({
  type: (word: string): Objection =>
    isType(word)
      ? undefined
      : `"${word}" is not a document type. ${didYouMean(word, documentTypes, `Types: ${documentTypes.join(', ')}.`)}`,
  title: (words: string): Objection => (/\S/.test(words) ? undefined : 'A document needs a title.'),
  id(id: string): Objection {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
      return `"${id}" is not made of lower-case words joined by hyphens. Write another with --id.`;
    return documents.some((one) => one.id === id || one.key === id || one.slug === id)
      ? `There is a document "${id}" already. Write another id with --id.`
      : undefined;
  },
  role(id: string): Objection {
    const role = organisation.roles.find((one) => one.id === id);
    const ids = organisation.roles.filter((one) => !isClass(one)).map((one) => one.id);
    if (!role)
      return `"${id}" is not a role of this manual. ${didYouMean(id, ids, 'The register of roles lists all ids.')}`;
    return isClass(role) ? `"${id}" is a class of roles, which nobody holds. Name a role.` : undefined;
  },
  clauses(written: string): Objection {
    const wrong = clausesIn(written).find((number) => {
      const ref = parseClauseRef(number, edition.edition);
      return !ref || !clause(ref.edition, ref.number);
    });
    if (wrong === undefined) return clausesIn(written).length === 0 ? 'Name at least one clause.' : undefined;
    const near = nearestClause(edition.edition, wrong);
    return `"${wrong}" is not a clause of the edition of this manual. ${near ? `Did you mean ${near}?` : 'See the clause index.'}`;
  },
});

/** The clause numbers that words hold, as front matter writes them. */
export const clausesIn = (written: string): string[] => [...new Set(written.split(/[\s,]+/).filter(Boolean))];

const isType = (word: string): word is DocumentType => (documentTypes as readonly string[]).includes(word);
