import type { Nodes, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isRemote, linkKindOf, LONGEST_ADDRESS, wholeAddress } from './link-address.ts';
import type { MarkdownReport } from './markdown-report.ts';
import { clean, type Turning } from './turning.ts';

interface Target {
  readonly url: string;
  readonly title?: string | null | undefined;
}

/** A link with its content in our dialect, or what it says where it leads nowhere that is allowed. */
export function turnLink(node: Extract<Nodes, { type: 'link' | 'linkReference' }>, target: Target | undefined, children: PhrasingContent[], turning: Turning): PhrasingContent[] {
  const { report } = turning;
  if (target === undefined) return children;
  const url = clean(target.url, node, turning);
  reportTitle(node, target, report);
  const kind = linkKindOf(url);
  const whole = kind === 'file' ? wholeAddress(url) : undefined;
  if (url.length > LONGEST_ADDRESS) report.add(node, 'link-too-long', url.length, LONGEST_ADDRESS);
  else if (kind === undefined) report.add(node, 'link-kind', url);
  else if (whole !== undefined) report.add(node, 'link-without-scheme', url, whole);
  else if (toString(children).trim() === '' && !children.some((child) => child.type === 'image')) report.add(node, 'link-without-text', url);
  else return [{ type: 'link', url, title: null, children, position: node.position }];
  return children;
}

/** A picture, or its description where it is none of ours. */
export function turnPicture(node: Extract<Nodes, { type: 'image' | 'imageReference' }>, target: Target | undefined, turning: Turning): PhrasingContent[] {
  const { report } = turning;
  const alt = clean(node.alt ?? '', node, turning);
  const url = clean(target?.url ?? '', node, turning).trim();
  if (target !== undefined) reportTitle(node, target, report);
  if (url === '') report.add(node, 'picture-without-file', alt);
  else if (isRemote(url)) report.add(node, 'picture-remote', url);
  else return [{ type: 'image', url, title: null, alt, position: node.position }];
  return alt === '' ? [] : [{ type: 'text', value: alt, position: node.position }];
}

function reportTitle(node: Nodes, { title }: Target, report: MarkdownReport): void {
  if (title !== null && title !== undefined && title.trim() !== '') report.add(node, 'title-not-shown', title);
}
