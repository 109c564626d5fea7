import { z } from 'zod';
import { areaFields, areaTranslation } from '../model/area.ts';
import { BUDGET_COLUMNS, DISTRIBUTION_COLUMNS, INDICATOR_COLUMNS } from '../model/budget-entry.ts';
import { editionFields, editionTranslation } from '../model/edition.ts';
import { indicatorFields } from '../model/indicator.ts';
import { meetingFields } from '../model/meeting.ts';
import { municipalityFields } from '../model/municipality.ts';
import { newsFields, newsTranslation } from '../model/news-item.ts';
import { overviewTranslation, pageFields, spanningProgrammeFields } from '../model/overview.ts';
import { partnerFields, partnerTranslation } from '../model/partner.ts';
import { projectFields, projectTranslation } from '../model/project.ts';
import { roleFields } from '../model/role.ts';
import { themeFields } from '../model/theme.ts';
import { visionFields, visionTranslation } from '../model/vision.ts';

/** What JSON Schema of a field this page reads. */
interface Shape {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly prefixItems?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly additionalProperties?: unknown;
}

const FILES: readonly (readonly [file: string, fields: z.ZodType, translation?: z.ZodType])[] = [
  ['municipality.yml', municipalityFields],
  ['themes.yml, elke regel', themeFields],
  ['roles.yml, elke regel', roleFields],
  ['indicators.yml, elke regel', indicatorFields],
  ['partners/<partner>.md', partnerFields, partnerTranslation],
  ['editions/<editie>.md', editionFields, editionTranslation],
  ['areas/<gebied>/area.md', areaFields, areaTranslation],
  ['areas/<gebied>/vision.md', visionFields, visionTranslation],
  ['areas/<gebied>/meetings.yml, elke regel', meetingFields],
  ['areas/<gebied>/projects/<project>.md', projectFields, projectTranslation],
  ['areas/<gebied>/news/<datum>-<naam>.md', newsFields, newsTranslation],
  ['programmes/<programma>.md en lessons/<les>.md', spanningProgrammeFields, overviewTranslation],
  ['pages/<pagina>.mdx', pageFields, overviewTranslation],
];

const TABLES: readonly (readonly [file: string, columns: readonly string[]])[] = [
  ['distribution.csv', DISTRIBUTION_COLUMNS],
  ['budgets/<jaar>.csv', BUDGET_COLUMNS],
  ['indicators/<indicator>.csv', INDICATOR_COLUMNS],
];

/** The reference of all fields for authors, in Dutch Markdown, made from the schemas that check their files. */
export function fieldReference(): string {
  const sections = FILES.map(([file, fields, translation]) => {
    const carries = translation ? `\n\nEen vertaling mag bevatten: ${Object.keys(shapeOf(translation).properties ?? {}).map((key) => `\`${key}\``).join(', ')} en de tekst.` : '';
    return `## ${file}\n\n| veld | verplicht | wat | hoe |\n|---|---|---|---|\n${rows(shapeOf(fields)).join('\n')}${carries}`;
  });
  const tables = TABLES.map(([file, columns]) => `## ${file}\n\nEerste regel: \`${columns.join(',')}\``);
  return `# Alle velden\n\n<!-- Gemaakt met \`npm run docs\` uit de schema's; niet met de hand wijzigen. -->\n\n`
    + 'Een *tekst in talen* is een tekst in de hoofdtaal, of per taal: `{nl: …, fy: …, de: …, en: …}`.\n'
    + 'Een *datum* is `2027-03-01`. Een *tijdstip in de planning* is een dag, een maand `2027-03`, een kwartaal `2027-Q2` of een jaar `2027`.\n\n'
    + `${[...sections, ...tables].join('\n\n')}\n`;
}

const shapeOf = (schema: z.ZodType) => z.toJSONSchema(schema, { unrepresentable: 'any', io: 'output', reused: 'inline' }) as Shape;

function rows(shape: Shape, prefix = ''): string[] {
  return Object.entries(shape.properties ?? {}).flatMap(([key, field]) => {
    const name = `${prefix}${key}`;
    const row = `| \`${name}\` | ${shape.required?.includes(key) ? 'ja' : ''} | ${cell(field.description ?? '')} | ${cell(wording(field))} |`;
    if (isLocalized(field)) return [row];
    if (field.properties) return [row, ...rows(field, `${name}.`)];
    if (field.items?.properties) return [row, ...rows(field.items, `${name}[].`)];
    const choices = field.anyOf?.filter((choice) => choice.properties) ?? [];
    return [row, ...choices.flatMap((choice) => rows(choice, `${name}.`))];
  });
}

function wording(field: Shape): string {
  const { type, format, enum: values, items, anyOf, maxLength } = field;
  if (isLocalized(field)) return `tekst in talen${limitOf(anyOf?.[0]?.maxLength)}`;
  if (values) return values.map((value) => `\`${value}\``).join(', ');
  if (anyOf) return anyOf.map((choice) => wording(choice)).filter((words, index, all) => all.indexOf(words) === index).join(' of ');
  if (type === 'array') return field.prefixItems ? 'twee getallen `[a, b]`' : `lijst van ${items ? wording(items) : 'waarden'}`;
  if (type === 'object') return field.properties ? 'groep velden' : 'lijst van sleutel en tekst';
  if (type === 'boolean') return '`true` of `false`';
  if (type === 'number' || type === 'integer') return 'getal';
  if (format === 'date') return 'datum';
  if (format === 'path') return 'bestand';
  if (format === 'uri') return 'webadres';
  if (format === 'email') return 'e-mailadres';
  if (field.pattern?.includes('Q[1-4]')) return 'tijdstip in de planning';
  if (field.pattern?.startsWith('^[a-z0-9]+(')) return 'id';
  return `tekst${limitOf(maxLength)}`;
}

const limitOf = (max: number | undefined) => (max === undefined ? '' : `, hooguit ${max} tekens`);

const isLocalized = (field: Shape) => field.anyOf?.some((choice) => 'nl' in (choice.properties ?? {})) ?? false;

const cell = (text: string) => text.replaceAll('|', '\\|');
