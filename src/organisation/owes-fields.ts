import { isNotRetired } from './service-status.ts';

/** What decides whether an item of a list has to have its own fields filled. */
interface Item {
  status?: string;
  members?: string;
  sameAs?: string;
}

/** Whether an item owes its own fields: a service that is retired does not, nor a class of roles or a merged role a holder. */
export const owesFields = ({ status, members = 'none', sameAs = '' }: Item): boolean =>
  isNotRetired({ status }) && members === 'none' && sameAs === '';
