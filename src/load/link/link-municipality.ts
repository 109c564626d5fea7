import { checkAccent } from './check-accent.ts';
import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { WORD_KEYS } from '../../i18n/words.ts';
import { BOOKLET_SECTIONS, type MunicipalityFields } from '../../model/municipality.ts';
import type { Language } from '../../model/language.ts';
import { toLocalizedText, type LocalizedText } from '../../model/localized-text.ts';
import { printerProfile } from '../../model/printer-profile.ts';
import type { Municipality, Paper, PressSettings } from '../../model/programme.ts';
import { contentPath } from '../files/attachments.ts';
import { readBytesOr } from '../files/read-bytes.ts';
import { MOST_DATA_BYTES } from '../files/read-text.ts';
import type { FieldPlace } from '../issue-log.ts';
import { nearestName } from '../../model/nearest-name.ts';
import type { SourceFile } from '../sources.ts';
import { defaultLanguage, localized, localizedOrNone, type LinkContext } from './context.ts';

type MunicipalityFile = SourceFile<MunicipalityFields>;

/** A dark green that passes contrast on white. */
const DEFAULT_ACCENT = '#1d5a58';
const TRIM_MM = { A5: [148, 210], A4: [210, 297] } as const;

/** The municipality with every default filled in; undefined where its file cannot be used. */
export async function linkMunicipality(context: LinkContext): Promise<Municipality | undefined> {
  const file = context.sources.municipality;
  if (file === undefined) return undefined;
  const { fields } = file;
  checkLists(context, file);
  const { report, contact } = fields;
  const text = (at: readonly PropertyKey[], written: Parameters<typeof localizedOrNone>[3]) => localizedOrNone(context, file, at, written);
  return {
    name: localized(context, file, ['name'], fields.name),
    languages: fields.languages,
    site: siteAddress(context, file),
    currentEdition: fields.currentEdition,
    report: { phone: report.phone, url: report.url, text: text(['report', 'text'], report.text) },
    contact: { email: contact.email, phone: contact.phone, url: contact.url, address: text(['contact', 'address'], contact.address) },
    notice: text(['notice'], fields.notice),
    style: await linkStyle(context, file),
    avif: fields.photos?.avif,
    budgetRule: fields.budgetRule,
    smallCount: fields.privacy?.smallCount ?? 10,
    booklets: {
      languages: fields.booklets?.languages ?? fields.languages.slice(0, 1),
      sections: fields.booklets?.sections ?? BOOKLET_SECTIONS,
      sideBySide: pairOf(fields.booklets?.sideBySide),
    },
    press: await linkPress(context, file),
    terms: linkTerms(context, file),
    jargon: Object.fromEntries(Object.entries(fields.jargon ?? {}).map(([word, instead]) => [word, toLocalizedText(instead, defaultLanguage(context))])),
    synonyms: fields.synonyms ?? [],
  };
}

function checkLists(context: LinkContext, file: MunicipalityFile): void {
  const { log } = context;
  const { languages, booklets, budgetRule } = file.fields;
  languages.forEach((language, index) => {
    if (languages.indexOf(language) !== index) log.add(file.yaml.place(['languages', index]), 'language-twice', language);
  });
  booklets?.languages?.forEach((language, index) => {
    const at = file.yaml.place(['booklets', 'languages', index]);
    if (!languages.includes(language)) log.add(at, 'booklet-language', language, languages);
    if (booklets.languages?.indexOf(language) !== index) log.add(at, 'language-twice', language);
  });
  if (booklets?.sideBySide) checkPair(context, file, booklets.sideBySide);
  booklets?.sections?.forEach((section, index) => {
    if (booklets.sections?.indexOf(section) !== index) log.add(file.yaml.place(['booklets', 'sections', index]), 'listed-twice', section);
  });
  budgetRule?.steps?.forEach(({ below }, index, steps) => {
    if (below <= (steps[index - 1]?.below ?? 0)) log.add(file.yaml.place(['budgetRule', 'steps', index, 'below']), 'budget-step-order', below);
  });
}

/** Two languages of the municipality, of which the first one has booklets. */
function checkPair({ log }: LinkContext, { fields, yaml }: MunicipalityFile, pair: readonly Language[]): void {
  const at = (index: number) => yaml.place(['booklets', 'sideBySide', index]);
  if (!pairOf(pair)) log.add(yaml.place(['booklets', 'sideBySide']), 'language-pair');
  pair.forEach((language, index) => {
    if (!fields.languages.includes(language)) log.add(at(index), 'booklet-language', language, fields.languages);
  });
  const [first] = pair;
  const printed = fields.booklets?.languages ?? fields.languages.slice(0, 1);
  if (first !== undefined && fields.languages.includes(first) && !printed.includes(first)) log.add(at(0), 'pair-without-booklet', first, printed);
}

function pairOf(languages: readonly Language[] | undefined): readonly [Language, Language] | undefined {
  const [first, second, ...others] = languages ?? [];
  return first === undefined || second === undefined || first === second || others.length > 0 ? undefined : [first, second];
}

/** The address without its last slash: paths begin with one. */
function siteAddress({ log }: LinkContext, { fields, yaml }: MunicipalityFile): string {
  const { search, hash } = new URL(fields.site);
  if (search !== '' || hash !== '') log.add(yaml.place(['site']), 'bad-site', fields.site);
  return fields.site.replace(/\/+$/u, '');
}

async function linkStyle(context: LinkContext, file: MunicipalityFile): Promise<Municipality['style']> {
  const { attachments, pictures, log } = context;
  const style = file.fields.style ?? {};
  const logoAt = file.yaml.place(['style', 'logo']);
  const logoFile = style.logo === undefined ? undefined : attachments.find(logoAt, file.path, style.logo);
  const logo = logoFile && (await pictures.read(logoFile, logoAt, { svg: true }));
  const fontFiles: string[] = [];
  for (const [index, name] of (style.fonts ?? []).entries()) {
    const at = file.yaml.place(['style', 'fonts', index]);
    const found = attachments.find(at, file.path, name);
    if (found === undefined) continue;
    const font = await readBytesOr(found, MOST_DATA_BYTES, at, log);
    if (font === undefined) continue;
    if (isFont(font)) fontFiles.push(found.absolute);
    else log.add(at, 'font-format', name);
  }
  checkAccent(context, file.yaml.place(['style', 'accent']), style.accent);
  return {
    accent: (style.accent ?? DEFAULT_ACCENT).toLowerCase(),
    logo: logo && { ...logo, alt: localized(context, file, ['name'], file.fields.name) },
    tokensFile: style.tokens === undefined ? undefined : tokensFile(context, file, style.tokens),
    fontFiles,
  };
}

async function linkPress({ attachments, log }: LinkContext, file: MunicipalityFile): Promise<PressSettings> {
  const press = file.fields.press ?? {};
  const at = file.yaml.place(['press', 'profile']);
  const profile = press.profile === undefined ? undefined : attachments.find(at, file.path, press.profile);
  const bytes = profile && (await readBytesOr(profile, MOST_DATA_BYTES, at, log));
  if (bytes !== undefined && !isFourColourProfile(bytes)) log.add(at, 'profile-format', press.profile ?? '');
  const paper = (written: { gsm: number; coated?: boolean | undefined }): Paper => ({ gsm: written.gsm, coated: written.coated ?? false });
  const trim = press.trim ?? 'A5';
  const printer = printerProfile(press.printer);
  return {
    trimMm: typeof trim === 'string' ? TRIM_MM[trim] : trim,
    printer: press.printer,
    marks: press.marks,
    overprintBlack: press.overprint,
    bleedMm: press.bleed ?? printer.bleedMm,
    safeMm: press.safe ?? 5,
    profileFile: profile?.absolute,
    condition: press.condition,
    inkLimitPercent: press.inkLimit ?? printer.inkLimitPercent,
    minimumDpi: press.minimumDpi ?? printer.minimumDpi,
    paper: {
      inside: paper(press.paper?.inside ?? { gsm: 80 }),
      cover: press.paper?.cover && paper(press.paper.cover),
    },
    binding: press.binding,
    spareRate: press.spareRate ?? 0.03,
    bundle: press.bundle ?? { copies: 250, kg: 8 },
    respectRefusals: press.respectRefusals ?? false,
  };
}

/** Words of the house: they may be given in some languages only, the others keep the usual word. */
function linkTerms(context: LinkContext, file: MunicipalityFile): Readonly<Record<string, LocalizedText>> {
  const { log, languages } = context;
  return Object.fromEntries(Object.entries(file.fields.terms ?? {}).map(([key, written]) => {
    if (!WORD_KEYS.includes(key as (typeof WORD_KEYS)[number])) log.add(file.yaml.keyPlace(['terms', key]), 'term-unknown', key, nearestName(key, WORD_KEYS));
    const text = toLocalizedText(written, defaultLanguage(context));
    for (const language of Object.keys(text)) {
      if (!languages.includes(language as (typeof languages)[number])) log.add(file.yaml.keyPlace(['terms', key, language]), 'text-language', language, languages);
    }
    return [key, text];
  }));
}

/** A CSS file of the content folder, or of an installed package with design tokens. */
function tokensFile({ attachments, log, sources }: LinkContext, file: MunicipalityFile, written: string): string | undefined {
  const at: FieldPlace = file.yaml.place(['style', 'tokens']);
  if (/^\.{0,2}\//u.test(written) || (written.endsWith('.css') && !written.startsWith('@')) || sources.municipality === undefined) {
    return attachments.find(at, file.path, written)?.absolute;
  }
  const found = contentPath(file.path, written) === undefined ? undefined : packageCss(written);
  if (found === undefined) log.add(at, 'package-missing', written);
  return found;
}

/** The style sheet of an installed package: the one it is asked for, or the one it calls its own. */
function packageCss(name: string): string | undefined {
  const [, packageName, inside] = /^((?:@[\w.-]+\/)?[\w.-]+)(?:\/([\w./-]+))?$/u.exec(name) ?? [];
  if (packageName === undefined || name.split('/').includes('..')) return undefined;
  const places = createRequire(import.meta.url).resolve.paths(packageName) ?? [];
  const home = places.map((place) => path.join(place, packageName)).find((place) => existsSync(path.join(place, 'package.json')));
  if (home === undefined) return undefined;
  const { style } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { style?: unknown };
  const candidates = inside === undefined ? [style, 'dist/theme.css', 'dist/index.css', 'dist/root.css', 'index.css'] : [inside];
  return candidates.flatMap((candidate) => (typeof candidate === 'string' ? [path.join(home, candidate)] : [])).find((candidate) => existsSync(candidate));
}

const isFont = (bytes: Buffer) => ['\u0000\u0001\u0000\u0000', 'OTTO', 'true'].includes(bytes.toString('latin1', 0, 4));
/** The header of ICC.1: the signature `acsp` at 36, the colour space at 16. */
const isFourColourProfile = (bytes: Buffer) => bytes.toString('latin1', 36, 40) === 'acsp' && bytes.toString('latin1', 16, 20) === 'CMYK';
