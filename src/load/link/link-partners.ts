import type { Contact, Area, Partner } from '../../model/programme.ts';
import type { contact } from '../../model/contact.ts';
import type { z } from 'zod';
import { resolveBodies } from '../body/resolve-body.ts';
import type { PartnerFile } from '../sources.ts';
import { localized, localizedOrNone, type LinkContext, type TextFile } from './context.ts';
import { createRegistry, resolveList, type Registry } from './registry.ts';

export async function linkPartners(context: LinkContext, areas: Registry<Area>): Promise<Registry<Partner>> {
  const partners = new Map<string, Partner>();
  for (const [id, file] of context.sources.partners) {
    if (file !== undefined) partners.set(id, await linkPartner(context, file, areas));
  }
  return createRegistry('partner-unknown', context.sources.partners.keys(), partners, context.log);
}

async function linkPartner(context: LinkContext, file: PartnerFile, areas: Registry<Area>): Promise<Partner> {
  const { attachments, pictures } = context;
  const { fields } = file;
  const title = localized(context, file, ['title'], fields.title);
  const logoAt = file.yaml.place(['logo']);
  const logoFile = fields.logo === undefined ? undefined : attachments.find(logoAt, file.path, fields.logo);
  const logo = logoFile && (await pictures.read(logoFile, logoAt, { svg: true }));
  return {
    id: file.id,
    title,
    kind: fields.kind,
    short: localizedOrNone(context, file, ['short'], fields.short),
    contact: fields.contact && linkContact(context, file, fields.contact),
    areas: resolveList(areas, file, ['areas'], fields.areas, context.log),
    logo: logo && { ...logo, alt: title },
    mandate: fields.mandate && {
      members: fields.mandate.members,
      chosen: localizedOrNone(context, file, ['mandate', 'chosen'], fields.mandate.chosen),
      meets: localizedOrNone(context, file, ['mandate', 'meets'], fields.mandate.meets),
      since: fields.mandate.since,
    },
    body: await resolveBodies(context, file),
  };
}

/** Whom to call, as it stands under `contact` in a file. */
export function linkContact(context: LinkContext, file: TextFile, written: z.output<typeof contact>): Contact {
  return { ...written, role: localizedOrNone(context, file, ['contact', 'role'], written.role) };
}
