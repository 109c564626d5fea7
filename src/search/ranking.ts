/** How much a hit in each field of a record counts, for Pagefind's `ranking.metaWeights`. What stands in the text itself counts by how often. */
export const FIELD_WEIGHTS = { title: 8, names: 4, lead: 2.5, about: 0.8, ofTitle: 4, ofLead: 1, ofText: 0.3, language: 0 } as const;

/** Pagefind's `ranking` option, the same in the browser and in measurements; long pages are no worse than short ones here. */
export const RANKING = { metaWeights: FIELD_WEIGHTS, pageLength: 0.3 } as const;
