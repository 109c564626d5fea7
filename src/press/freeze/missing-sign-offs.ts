import { promisedIn } from '../../derive/editions.ts';
import { textIn } from '../../model/localized-text.ts';
import type { Area, Edition, Partner, Programme } from '../../model/programme.ts';

/** A project that not all of its partners have agreed to print. */
export interface MissingSignOff {
  /** Relative to the content folder. */
  readonly file: string;
  /** Lead first. */
  readonly partners: readonly Partner[];
}

/** Lead and partners of promised projects who have not signed off by today, a row a project, however many areas it stands in. */
export function missingSignOffs(programme: Pick<Programme, 'today'>, edition: Edition, areas: readonly Area[]): readonly MissingSignOff[] {
  const projects = new Set(areas.flatMap((area) => promisedIn(area, edition)));
  return [...projects].flatMap((project): MissingSignOff[] => {
    const agreed = project.signedOff.filter(({ date }) => date <= programme.today).map(({ partner }) => partner);
    const partners = [project.lead, ...project.partners].filter((partner) => !agreed.includes(partner));
    return partners.length === 0 ? [] : [{ file: `areas/${project.area.id}/projects/${project.id}.md`, partners }];
  }).toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** All of them in words: which file, who, and what to write once they agree. */
export function signOffsInWords(edition: Pick<Edition, 'id'>, missing: readonly MissingSignOff[]): string {
  const count = missing.reduce((sum, { partners }) => sum + partners.length, 0);
  const [first] = missing;
  const name = ({ id, title }: Partner) => `${Object.values(title)[0] ?? textIn(title, 'nl').text} (${id})`;
  return [
    `Edition ${edition.id} cannot be final yet: ${count === 1 ? 'one sign-off is' : `${count} sign-offs are`} missing.`,
    ...missing.map(({ file, partners }) => `  ${file}: ${partners.map(name).join(', ')}`),
    `Once a partner agrees, write it in that file under signedOff: - {partner: ${first?.partners[0]?.id ?? 'gemeente'}, date: 2026-10-01}`,
  ].join('\n');
}
