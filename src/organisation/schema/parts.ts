import { ownChoice, ownCount, ownFlag, ownPercent, ownText } from './field.ts';

/** How something stands in what a service is made of, and how available it is. */
export const part = {
  arrangement: ownChoice(
    'arrangement',
    'Whether the service is down without it (series, also when left out), others of its kind stand in for it (redundancy), or its loss stops nothing (beside)',
  ),
  units: ownCount('With redundancy: how many of its kind there are; 2 when left out'),
  needed: ownCount('With redundancy: how many of these have to work; 1 when left out'),
  independent: ownFlag(
    'With redundancy: whether no failure takes several of them; if not so, they count like a single one',
  ),
  availability: ownPercent('Availability a month; of one unit where there are several'),
  basis: ownChoice(
    'basis',
    'Whether that availability was measured, or is what a contract promises (also when left out)',
  ),
  measuredOver: ownText(
    'With a measured one: over which period, and where the figures stand, such as May 2026 to April 2027, availability reports',
  ),
};
