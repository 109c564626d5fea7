import icons from 'lucide-static/icon-nodes.json' with { type: 'json' };
import { STATUS_SYMBOLS, SYMBOL_SIZE, SYMBOL_STROKE } from '../derive/status-symbol.ts';
import { PROJECT_STATUSES, type ProjectStatus } from '../model/project.ts';
import type { Drawing, Segment, Shape } from './drawing.ts';
import { toSegments } from './svg-path.ts';

type Attributes = Readonly<Record<string, string>>;

const ICONS = icons as unknown as Readonly<Record<string, readonly (readonly [tag: string, attributes: Attributes])[] | undefined>>;
const ICON_SIZE = 24;
const ICON_STROKE = 1.5;

/** A Lucide icon as lines; undefined for a name that Lucide does not have. */
export function iconDrawing(name: string): Drawing | undefined {
  const nodes = Object.hasOwn(ICONS, name) ? ICONS[name] : undefined;
  if (!nodes) return undefined;
  const shapes = nodes.map(([tag, attributes]): Shape => ({
    segments: toSegments(pathOf(tag, attributes)),
    stroke: 'current',
    width: ICON_STROKE,
    ...(attributes['fill'] === 'currentColor' && { fill: 'current' }),
  }));
  return { width: ICON_SIZE, height: ICON_SIZE, shapes };
}

/** The symbol of a status, from the geometry that the site draws too. */
export function statusDrawing(status: ProjectStatus): Drawing {
  const shapes = STATUS_SYMBOLS[status].map(({ d, filled }): Shape => {
    const segments: Segment[] = toSegments(d);
    return filled ? { segments, fill: 'current' } : { segments, stroke: 'current', width: SYMBOL_STROKE };
  });
  return { width: SYMBOL_SIZE, height: SYMBOL_SIZE, shapes };
}

/** All symbols, once a booklet. */
export function statusDrawings(): Readonly<Record<ProjectStatus, Drawing>> {
  return Object.fromEntries(PROJECT_STATUSES.map((status) => [status, statusDrawing(status)])) as Record<ProjectStatus, Drawing>;
}

function pathOf(tag: string, attributes: Attributes): string {
  const value = (name: string, otherwise = 0) => Number(attributes[name] ?? otherwise);
  switch (tag) {
    case 'path': return attributes['d'] ?? '';
    case 'circle': return ellipse(value('cx'), value('cy'), value('r'), value('r'));
    case 'ellipse': return ellipse(value('cx'), value('cy'), value('rx'), value('ry'));
    case 'line': return `M${value('x1')} ${value('y1')}L${value('x2')} ${value('y2')}`;
    case 'polyline': return `M${attributes['points'] ?? ''}`;
    case 'polygon': return `M${attributes['points'] ?? ''}Z`;
    case 'rect': return rectangle(value('x'), value('y'), value('width'), value('height'), value('rx', value('ry')));
    default: throw new Error(`An icon has a part that cannot be drawn: ${tag}`);
  }
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  return `M${cx} ${cy - ry}A${rx} ${ry} 0 0 1 ${cx} ${cy + ry}A${rx} ${ry} 0 0 1 ${cx} ${cy - ry}Z`;
}

function rectangle(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  const corner = (toX: number, toY: number) => (r > 0 ? `A${r} ${r} 0 0 1 ${toX} ${toY}` : '');
  return `M${x + r} ${y}H${x + width - r}${corner(x + width, y + r)}V${y + height - r}${corner(x + width - r, y + height)}`
    + `H${x + r}${corner(x, y + height - r)}V${y + r}${corner(x + r, y)}Z`;
}
