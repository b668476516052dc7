import { found, type Rule } from './rule.ts';

/** Things of one kind that read alike: nobody could tell their agreements, reviews and rows apart. */
export const names: Rule = ({ services, customers, suppliers, subcontractors }) =>
  Object.entries({ services, customers, suppliers, subcontractors }).flatMap(([list, items]) =>
    items.flatMap(({ id, name }, index) => {
      const twin = items.slice(0, index).find((other) => alike(other.name) === alike(name));
      return twin
        ? [
            found(
              'same-name',
              `${list}.${id}.name`,
              `${twin.id} has the same name, ${name.trim()}.`,
              'Give each a name of its own.',
            ),
          ]
        : [];
    }),
  );

const alike = (name: string): string => name.trim().toLowerCase();
