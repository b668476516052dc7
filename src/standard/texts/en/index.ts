import amendments from './amendments.json' with { type: 'json' };
import clauses2011 from './clauses-2011.json' with { type: 'json' };
import clauses2018 from './clauses-2018.json' with { type: 'json' };
import documents2011 from './documents-2011.json' with { type: 'json' };
import documents2018 from './documents-2018.json' with { type: 'json' };
import map from './map-2011-2018.json' with { type: 'json' };
import requirements2011 from './requirements-2011.json' with { type: 'json' };
import requirements2018 from './requirements-2018.json' with { type: 'json' };

/** The English texts of the standard. */
export const english = {
  /** Titles, labels and search terms by edition and number. */
  clauses: { '20000-1:2011': clauses2011, '20000-1:2018': clauses2018 },
  /** Requirement points by edition and id. */
  requirements: { '20000-1:2011': requirements2011, '20000-1:2018': requirements2018 },
  /** Names and notes of expected documents and records by edition and slug. */
  expected: { '20000-1:2011': documents2011, '20000-1:2018': documents2018 },
  /** Remarks on what changed, by the edition that was followed by another: on its clauses, and on those that arrived. */
  maps: { '20000-1:2011': map },
  /** What amendments are about, by their names. */
  amendments,
};
