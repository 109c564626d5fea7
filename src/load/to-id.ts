/** A file or folder name made into an id: `Nieuwe Bómen` becomes `nieuwe-bomen`; empty when nothing is left. */
export function toId(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{Mark}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-+|-+$/gu, '');
}
