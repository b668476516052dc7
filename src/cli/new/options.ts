/** What may be said of a new document beside its type and title. */
export interface NewOptions {
  root: string;
  id?: string;
  owner?: string;
  approver?: string;
  /** Numbers parted by commas or spaces. */
  clauses?: string;
}
