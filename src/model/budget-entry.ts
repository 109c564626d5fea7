export const BUDGET_PURPOSES = ['investment', 'activity', 'running'] as const;
export type BudgetPurpose = (typeof BUDGET_PURPOSES)[number];

/** Columns of budgets/<year>.csv, in order. */
export const BUDGET_COLUMNS = ['area', 'date', 'initiative', 'applicant', 'purpose', 'granted', 'spent', 'note'] as const;

/** Columns of distribution.csv, in order. */
export const DISTRIBUTION_COLUMNS = ['postcode', 'area', 'households', 'noUnaddressed'] as const;

/** Columns of indicators/<indicator>.csv, in order. */
export const INDICATOR_COLUMNS = ['area', 'year', 'value', 'count'] as const;
