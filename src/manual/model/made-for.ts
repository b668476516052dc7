/** Whether a document is made for a thing of the organisation, such as an agreement for a customer; one made for nothing never is. */
export const isMadeFor = (
  { madeFor = [] }: { madeFor?: readonly { list: string; id: string }[] },
  { list, id }: { list: string; id: string },
): boolean => madeFor.some((one) => one.list === list && one.id === id);
