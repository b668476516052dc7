import type { FormField, FormQuestion, FormValue } from '../../manual/decision-form/form-field.ts';
import type { FormStatus } from '../../manual/decision-form/form-status.ts';
import type { Outcome } from '../../manual/decision-form/outcome.ts';

/** Fields with the hash of the file that they were drawn from. */
export interface Drawn {
  hash: string;
  questions?: readonly FormQuestion[];
  fields?: readonly FormField[];
}

type Refused = Extract<Outcome, { is: 'refused' }>;

/** Answers to send, and the name of the sending. */
export interface Sending {
  values: readonly { path: string; value: FormValue }[];
  /** Paths of things that are new in their lists. */
  things: readonly string[];
  hash: string;
  accepted: readonly string[];
  id: string;
}

/** What a page asks the server that serves it. */
export interface FormServer {
  fields(asked: { step: string } | { paths: readonly string[] }): Promise<Drawn | Refused | undefined>;
  send(kind: 'try' | 'save', sending: Sending): Promise<Outcome | undefined>;
}

/** Asks whether answers can be given here; nothing where the server says nothing of it. */
export async function askStatus(address: string): Promise<FormStatus | Refused | undefined> {
  return answered(fetch(address, { headers: { accept: 'application/json' } }));
}

/** The server behind an address, with the token that it gave. */
export function serverAt(address: string, token: string): FormServer {
  const post = (name: string, body: unknown) =>
    fetch(`${address}/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-clausebook-token': token },
      body: JSON.stringify(body),
    });
  return {
    fields: (asked) => answered<Drawn>(post('fields', asked)),
    send: (kind, sending) => answered<Outcome>(post(kind, sending)),
  };
}

async function answered<Body>(asked: Promise<Response>): Promise<Body | undefined> {
  try {
    const response = await asked;
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return isJson ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
