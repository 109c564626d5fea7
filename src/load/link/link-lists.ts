import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import type { LocalizedText } from '../../model/localized-text.ts';
import type { LocalizedBody, Role, Theme } from '../../model/programme.ts';
import { resolveBody } from '../body/resolve-body.ts';
import { nearestName } from '../../model/nearest-name.ts';
import { localized, type LinkContext } from './context.ts';
import { createRegistry, reportDuplicateIds, type Registry } from './registry.ts';

/** Quiet colours that pass contrast on white, told apart by people who see colours differently as far as that goes. */
export const QUIET_COLOURS = ['#2f6b3c', '#1f5f8b', '#7a4a1e', '#7a3b69', '#8a3324', '#4b4a8f', '#4a5a1f', '#00695c'] as const;

export function linkThemes(context: LinkContext): Registry<Theme> {
  const { sources: { themes: { file, faulty } }, log } = context;
  if (file !== undefined) reportDuplicateIds(file, [], file.fields, log);
  const things = (file?.fields ?? []).map((fields, index): Theme => {
    if (file !== undefined && fields.icon !== undefined && !icons().has(fields.icon)) {
      log.add(file.yaml.place([index, 'icon']), 'icon-unknown', fields.icon, nearestName(fields.icon, icons()));
    }
    return {
      id: fields.id,
      title: file === undefined ? {} : localized(context, file, [index, 'title'], fields.title),
      icon: fields.icon,
      colour: (fields.colour ?? QUIET_COLOURS[index % QUIET_COLOURS.length] ?? '').toLowerCase(),
    };
  });
  return createRegistry('theme-unknown', things.map(({ id }) => id), new Map(things.map((theme) => [theme.id, theme])), log, !faulty && file !== undefined);
}

export async function linkRoles(context: LinkContext): Promise<Registry<Role>> {
  const { sources: { roles: { file, faulty } }, log } = context;
  if (file !== undefined) reportDuplicateIds(file, [], file.fields, log);
  const roles: Role[] = [];
  for (const [index, fields] of (file?.fields ?? []).entries()) {
    if (file === undefined) break;
    const body = localized(context, file, [index, 'body'], fields.body);
    roles.push({
      id: fields.id,
      title: localized(context, file, [index, 'title'], fields.title),
      body: await bodiesOfField(context, file.path, file.yaml.place([index, 'body']).line, body),
    });
  }
  return createRegistry('role-unknown', roles.map(({ id }) => id), new Map(roles.map((role) => [role.id, role])), log, !faulty);
}

/** Markdown that stands in a field: lines within it cannot be told apart, its faults are at the field. */
async function bodiesOfField(context: LinkContext, file: string, line: number, text: LocalizedText): Promise<LocalizedBody> {
  const bodies: [string, Awaited<ReturnType<typeof resolveBody>>][] = [];
  for (const [language, source] of Object.entries(text)) {
    const { tree, issues } = parseMarkdown(source, { file, line });
    context.log.addAll(issues);
    bodies.push([language, await resolveBody(context, { file, line, source, tree }, language as keyof LocalizedText)]);
  }
  return Object.fromEntries(bodies);
}

let iconNames: ReadonlySet<string> | undefined;

function icons(): ReadonlySet<string> {
  if (iconNames === undefined) {
    const home = path.dirname(createRequire(import.meta.url).resolve('lucide-static/package.json'));
    iconNames = new Set(readdirSync(path.join(home, 'icons')).flatMap((name) => (name.endsWith('.svg') ? [name.slice(0, -4)] : [])));
  }
  return iconNames;
}
