/** A chapter of a text page: paragraphs, and lists between them. */
export interface Chapter {
  /** Its anchor; the same in every language, so that a link says the same to everybody. */
  id: string;
  title: string;
  parts: readonly (string | readonly string[])[];
}
