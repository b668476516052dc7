import type { z } from 'zod';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import { finding, type Unlocated } from '../diagnostics/diagnostic.ts';
import { documentTypes } from '../organisation/document-types.ts';
import { frontMatterFields, frontMatterSchema } from './front-matter.ts';
import { didYouMean } from './suggestion.ts';
import { valueAt } from './value-at.ts';

/** An issue of the schema in words that help the author. */
export function frontMatterFaults(issue: z.core.$ZodIssue, raw: unknown): Unlocated[] {
  if (issue.code === 'unrecognized_keys' && issue.path.length === 0)
    return issue.keys.map((field) =>
      at(
        field,
        'unknown-field',
        `"${field}" is not a field of the front matter.`,
        didYouMean(field, frontMatterFields, `Known fields: ${frontMatterFields.join(', ')}.`),
      ),
    );
  const path = issue.path.join('.');
  const field = String(issue.path[0] ?? '');
  const hint = descriptionOf(field);
  const value = valueAt(raw, path);
  if (value === undefined && issue.path.length === 1)
    return [at(field, 'missing-field', `The front matter has no \`${field}\`.`, hint)];
  if (issue.code === 'invalid_value' && field === 'type') {
    const message = `"${String(value)}" is not a document type.`;
    const remedy = didYouMean(String(value), documentTypes, `Types: ${documentTypes.join(', ')}.`);
    return [at(field, 'unknown-type', message, remedy)];
  }
  if (typeof value === 'number' && issue.code === 'invalid_type')
    return [
      at(
        field,
        'not-text',
        `\`${field}\` holds the number ${value} where text is meant.`,
        `Put it in quotes: '${value}'.`,
      ),
    ];
  const fact = `\`${path}\` in the front matter: ${issue.message.replace(/[.\s]*$/, '')}.`;
  return [at(field, 'invalid-field', fact, hint)];
}

const at = (field: string, code: DiagnosticCode, message: string, hint: string): Unlocated => ({
  path: [field],
  ...finding(code, message, hint),
});

function descriptionOf(field: string): string {
  const schema = (frontMatterSchema.shape as Record<string, { description?: string | undefined }>)[field];
  return schema?.description ?? 'It holds fields, one a line: `id: my-document`.';
}
