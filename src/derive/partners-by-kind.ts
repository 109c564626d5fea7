import type { Partner } from '../model/programme.ts';
import { PARTNER_KINDS, type PartnerKind } from '../model/partner.ts';

/** Partners under their kind, kinds in the model's order, kinds without any left out. */
export function partnersByKind(partners: readonly Partner[]): readonly { readonly kind: PartnerKind; readonly partners: readonly Partner[] }[] {
  return PARTNER_KINDS
    .map((kind) => ({ kind, partners: partners.filter((partner) => partner.kind === kind) }))
    .filter((group) => group.partners.length > 0);
}
