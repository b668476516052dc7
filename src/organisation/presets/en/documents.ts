import type { PresetWords } from '../words.ts';

/** English words of document types. */
export const documentTypes: PresetWords['lists']['documents.types'] = {
  policy: { name: 'Policy', purpose: 'says what holds, and who may grant an exception' },
  process: { name: 'Process', purpose: 'says how a process works as a whole' },
  procedure: { name: 'Procedure', purpose: 'says who does what, by when, step by step' },
  plan: { name: 'Plan', purpose: 'says what will be done by when with which resources' },
  agreement: { name: 'Agreement', purpose: 'says what two parties promise each other' },
  definition: { name: 'Definition', purpose: 'says what a term means here' },
  form: { name: 'Form', purpose: 'says what a record must hold' },
  register: { name: 'Register', purpose: 'lists things that are kept track of' },
  reference: { name: 'Reference', purpose: 'explains, for looking up' },
  guide: { name: 'Guide', purpose: 'helps with the work, without setting rules' },
};
