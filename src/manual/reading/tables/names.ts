interface Thing {
  id: string;
  name?: string;
  title?: string;
  statement?: string;
}

/** What a thing of the organisation is called; its id where it has no words of its own. */
export const nameOfThing = ({ id, name, title, statement }: Thing): string =>
  name || title || statement || id;
