import type { z } from 'zod';
import { documentTypes } from './document-types.ts';
import { frontMatterFields, frontMatterSchema } from './front-matter.ts';
import { didYouMean } from './suggestion.ts';
import { valueAt } from './value-at.ts';

/** What is wrong with one field of a front matter. */
export interface FrontMatterFault {
  field: string;
  message: string;
  hint: string;
}

/** An issue of the schema in words that help the author. */
export function frontMatterFaults(issue: z.core.$ZodIssue, raw: unknown): FrontMatterFault[] {
  if (issue.code === 'unrecognized_keys' && issue.path.length === 0)
    return issue.keys.map((field) => ({
      field,
      message: `"${field}" is not a field of the front matter.`,
      hint: didYouMean(field, frontMatterFields, `Known fields: ${frontMatterFields.join(', ')}.`),
    }));
  const path = issue.path.join('.');
  const field = String(issue.path[0] ?? '');
  const hint = descriptionOf(field);
  const value = valueAt(raw, path);
  if (value === undefined && issue.path.length === 1)
    return [{ field, message: `The front matter has no \`${field}\`.`, hint }];
  if (issue.code === 'invalid_value' && field === 'type') {
    const types = Object.keys(documentTypes);
    const message = `"${String(value)}" is not a document type.`;
    return [{ field, message, hint: didYouMean(String(value), types, `Types: ${types.join(', ')}.`) }];
  }
  if (typeof value === 'number' && issue.code === 'invalid_type')
    return [
      {
        field,
        message: `\`${field}\` holds the number ${value} where text is meant.`,
        hint: `Put it in quotes: '${value}'.`,
      },
    ];
  return [
    { field, message: `\`${path}\` in the front matter: ${issue.message.replace(/[.\s]*$/, '')}.`, hint },
  ];
}

function descriptionOf(field: string): string {
  const schema = (frontMatterSchema.shape as Record<string, { description?: string | undefined }>)[field];
  return schema?.description ?? 'It holds fields, one a line: `id: my-document`.';
}
