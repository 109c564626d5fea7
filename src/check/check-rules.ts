import type { CheckRule } from './check-rule.ts';
import { bankAccount } from './rules/bank-account.ts';
import { citizenServiceNumber } from './rules/citizen-service-number.ts';
import { emailOutsideContact } from './rules/email-outside-contact.ts';
import { jargon } from './rules/jargon.ts';
import { mobileNumber } from './rules/mobile-number.ts';
import { panelWithoutMandate } from './rules/panel-without-mandate.ts';

/** Every rule that is held against content once it is loaded. */
export const CHECK_RULES: readonly CheckRule[] = [citizenServiceNumber, bankAccount, mobileNumber, emailOutsideContact, panelWithoutMandate, jargon];
