/** Who publishes the manual, as pages show it. */
export interface PublishedOrganisation {
  name: string;
  legalName: string;
  shortName: string;
  logo: string;
  accentColour: string;
  title: string;
  searchEngines: boolean;
  /** Address at which the manual is published; empty where nobody said. */
  url: string;
  /** Where readers report problems: a mail address or a tracker's address; empty for nowhere. */
  reportProblem: string;
  /** Address of the web editor of the repository, up to the path of a file; empty where nobody said. */
  editUrl: string;
  /** Where readers ask for a change: a mail address or a form's address; empty for nowhere. */
  proposeChange: string;
  language: string;
  locale: string;
}
