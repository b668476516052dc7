/** Words of a document, and what stands for them elsewhere. */
export interface RedactableText {
  /** The words as a reader of the document sees them. */
  text: string;
  /** The same without personal and confidential values; there only where one stands in the text. */
  redacted?: string;
}

/** What data and files may take of a text. */
export const redactedText = ({ text, redacted }: RedactableText): string => redacted ?? text;
