/** How much a hit in each field of a record counts, for Pagefind's `ranking.metaWeights`. What stands in the text itself counts by how often. */
export const FIELD_WEIGHTS = { title: 6, names: 4, lead: 1.5, about: 0.4, ofTitle: 3, ofLead: 1, ofText: 0.5 } as const;

/** Pagefind's `ranking` option, the same in the browser and in measurements. */
export const RANKING = { metaWeights: FIELD_WEIGHTS, termSimilarity: 1, pageLength: 0.75, termSaturation: 1.4, termFrequency: 1 } as const;
