import { formatMessage, type SiteKey } from '../words/words.ts';
import { auditQuestions } from './audit-questions.ts';
import { type CheckedPoint, checklistOf } from './checklist.ts';
import { type RegisterDescription, registerPath } from './description.ts';

/** The grades that an audit gives to a point, and when: the best first, then those that say nothing of it. */
export const auditGrades = [
  { name: 'gradeConforms', means: 'gradeConformsMeans', tone: 'good' },
  { name: 'gradeImprovement', means: 'gradeImprovementMeans', tone: 'fair' },
  { name: 'gradeMinor', means: 'gradeMinorMeans', tone: 'poor' },
  { name: 'gradeMajor', means: 'gradeMajorMeans', tone: 'bad' },
  { name: 'gradeNotApplicable', means: 'gradeNotApplicableMeans', tone: 'none' },
  { name: 'gradeNotAudited', means: 'gradeNotAuditedMeans', tone: 'none' },
] as const satisfies readonly { name: SiteKey; means: SiteKey; tone: string }[];

const onPaper = 'on paper one column is all that there is room for';

/** The audit checklist: on its page with a column for the auditor's pen, as a file with all that an audit enters. */
export const checklistRegister: RegisterDescription<CheckedPoint> = {
  name: 'checklist',
  title: 'checklist',
  lead: ({ manual, site }) => formatMessage(site.checklistLead, { standard: manual.edition.name }),
  nothing: 'noPointsAtAll',
  counted: 'points',
  path: registerPath('checklist'),
  under: 'registers',
  page: { drawn: 'in-sections' },
  file: {
    none: 'it is filled in, so an export writes it as a workbook of its own; the coverage is the same list for programs',
  },
  entries: ({ manual }) => checklistOf(manual).flatMap(({ parts }) => parts.flatMap(({ points }) => points)),
  columns: ({ manual, words, site }) => {
    const questions = auditQuestions(manual, words);
    return [
      { title: site.point, kind: 'numbered', width: 10, of: ({ point, url }) => [{ text: point.id, url }] },
      {
        title: site.clause,
        kind: 'code',
        width: 9,
        only: { in: 'files', because: 'on the page the points stand under their clause' },
        of: ({ clause }) => clause.number,
      },
      {
        title: site.clauseTitle,
        width: 18,
        only: { in: 'files', because: 'on the page the points stand under their clause' },
        of: ({ clause }) => clause.title,
      },
      { title: site.asked, width: 40, unlabelled: true, of: ({ point }) => point.text },
      {
        title: site.answer,
        kind: 'links',
        only: { in: 'page', because: 'files name the titles and versions of the documents too' },
        of: ({ answers }) => (answers.length > 0 ? answers : { text: site.gap, state: 'gap' }),
      },
      {
        title: site.document,
        kind: 'links',
        width: 16,
        only: { in: 'files', because: 'on the page it stands with the answer' },
        of: (checked) => questions.documents(checked),
      },
      {
        title: site.auditAnsweredBy,
        width: 30,
        only: {
          in: 'files',
          because: 'on the page the number of the document leads to its title and version',
        },
        of: (checked) => questions.answeredBy(checked) ?? { text: site.gap, state: 'gap' },
      },
      {
        title: site.auditPassage,
        width: 46,
        only: { in: 'files', because: 'on the page the answer leads to the passage' },
        of: (checked) => questions.passages(checked),
      },
      {
        title: site.missingContent,
        kind: 'links',
        width: 20,
        ...(manual.missing.length > 0
          ? {}
          : { only: { in: 'files', because: 'while nothing is missing it would only take room' } }),
        of: ({ point }) => point.missing.map((path) => ({ text: path, url: registerPath('missing') })),
      },
      {
        title: site.recordsToSee,
        kind: 'links',
        width: 24,
        // An auditor is told which records the answer itself names, and which belong to the clause alone.
        of: ({ records, recordsOfClause }) =>
          recordsOfClause
            ? records.map((record) => ({
                ...record,
                text: formatMessage(site.recordOfClause, { record: record.text }),
              }))
            : records,
      },
      {
        title: site.auditAsk,
        kind: 'links',
        width: 22,
        only: { in: 'files', because: onPaper },
        of: (checked) => questions.ask(checked),
      },
      {
        title: site.auditLookAt,
        width: 34,
        only: { in: 'files', because: onPaper },
        of: (checked) => questions.lookAt(checked),
      },
      pen(site.auditEvidenceSeen, 34),
      { ...pen(site.auditGrade, 18), entered: auditGrades.map(({ name }) => site[name]) },
      { title: site.finding, kind: 'pen', width: 34, unlabelled: true, of: () => null },
      pen(site.auditAuditor, 16),
      { ...pen(site.auditDay, 12), entered: 'day' },
    ];
  },
};

const pen = (title: string, width: number) =>
  ({ title, width, kind: 'pen', only: { in: 'files', because: onPaper }, of: () => null }) as const;
