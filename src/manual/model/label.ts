/** How lists, headings and links name a clause or a document: "8.1 Incident and service request management". */
export const label = ({ number, title }: { number: string; title: string }): string => `${number} ${title}`;
