import clauses2011 from './data/clauses-2011.json' with { type: 'json' };
import clauses2018 from './data/clauses-2018.json' with { type: 'json' };
import crosswalk from './data/crosswalk.json' with { type: 'json' };
import documents2011 from './data/documents-2011.json' with { type: 'json' };
import documents2018 from './data/documents-2018.json' with { type: 'json' };
import map from './data/map-2011-2018.json' with { type: 'json' };
import requirements2011 from './data/requirements-2011.json' with { type: 'json' };
import requirements2018 from './data/requirements-2018.json' with { type: 'json' };

// The tables as they stand in the files. Their types are what TypeScript reads off the JSON; the look-ups
// give them their domain types, and the integrity tests see to it that this is true.

/** Clauses by edition, in the order of the standard. */
export const clauseRows = { '20000-1:2011': clauses2011, '20000-1:2018': clauses2018 };

/** Requirement points by edition, in the order of their clauses. */
export const requirementRows = { '20000-1:2011': requirements2011, '20000-1:2018': requirements2018 };

/** Expected documents and records by edition. */
export const expectedRows = { '20000-1:2011': documents2011, '20000-1:2018': documents2018 };

/** The maps between an edition and the one that followed it. */
export const mapRows = [map];

/** Clauses with what corresponds to them in other standards. */
export const crosswalkRows = crosswalk;
