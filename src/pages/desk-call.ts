import type { DocumentEntry } from '../manual/model/manual.ts';
import { wholeAddress } from '../manual/model/reach.ts';
import { manual } from './manual.ts';

/** The procedures that begin with a call of somebody, or are read while somebody waits for one. */
const whileCalling: ReadonlySet<string> = new Set([
  'incident-procedure',
  'major-incident-procedure',
  'service-request-procedure',
  'change-procedure',
  'emergency-change-procedure',
]);

/** The number of the service desk where a reader of a document may have to call it at once; nothing on other documents. */
export function deskCallOf({
  id,
}: Pick<DocumentEntry, 'id'>): { number: string; address: string } | undefined {
  // Documents of a day in the past have no numbers of today.
  if (!whileCalling.has(id) || manual.documentsOn !== null) return undefined;
  const { phone } = manual.onCall.desk;
  const address = wholeAddress(phone);
  return address === undefined ? undefined : { number: phone, address };
}
