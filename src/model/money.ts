import { z } from 'zod';

/** An amount in euros, whole or with cents, not negative. */
export const amountEur = z.number()
  .nonnegative({ error: 'negative-amount' })
  .refine((value) => Number.isInteger(Math.round(value * 100 * 1e6) / 1e6), { error: 'bad-amount' });
