import { posix } from 'node:path';
import { contentPath } from '../files/attachments.ts';
import type { FieldPlace } from '../issue-log.ts';
import type { LinkContext } from '../link/context.ts';
import { nearestName } from '../../model/nearest-name.ts';

const OUTSIDE = /^(?:https?:\/\/|mailto:|tel:)/iu;

/**
 * Where a link of a text leads on the site: a content file becomes the path of its page, fragments and queries are kept.
 * Undefined, and an issue, where it leads nowhere. Links to other sites stay as they are.
 */
export function resolveLink({ addresses, log }: Pick<LinkContext, 'addresses' | 'log'>, from: string, url: string, at: FieldPlace): string | undefined {
  if (OUTSIDE.test(url)) return url;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(url) ?? [];
  const isSitePath = path.startsWith('/');
  const name = decoded(path);
  const file = isSitePath ? undefined : contentPath(from, name);
  const target = isSitePath ? addresses.ofSitePath(name) : file === undefined ? undefined : addresses.ofFile(file);
  if (target?.kind === 'page') return (isSitePath ? withSlash(name, target.path) : target.path) + rest;
  if (target?.kind === 'internal') log.add(at, 'internal-named', from, target.project);
  else if (target?.kind === 'draft') log.add(at, 'link-to-draft', name, target.edition);
  else if (target?.kind === 'to-come') log.add(at, 'link-to-come', name, target.date);
  else if (target?.kind === 'no-page') log.add(at, 'link-without-page', name);
  else if (isSitePath) log.add(at, 'link-broken', name, nearestName(name, addresses.sitePaths));
  else if (file === undefined) log.add(at, 'file-outside', name);
  else log.add(at, 'link-broken', name, nearFile(from, file, addresses.files));
  return undefined;
}

/** A site path as it was written, language and all, with the slash at its end that pages have. */
const withSlash = (written: string, path: string) => (path.endsWith('/') && !written.endsWith('/') ? `${written}/` : written);

/** The nearest file that can be linked to, as somebody would name it from the file at hand. */
function nearFile(from: string, file: string, files: readonly string[]): string | undefined {
  const near = nearestName(file, files);
  return near === undefined ? undefined : posix.relative(posix.dirname(from), near);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
