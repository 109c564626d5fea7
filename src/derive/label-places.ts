/** An upright rectangle in a drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Place labels so that none covers another, something in `taken`, or the edge of the frame: each gets the first of its
 * candidate boxes that is free, in the order of the labels. Answers the index of that candidate, undefined where none is free.
 */
export function placeLabels(
  labels: readonly (readonly Box[])[],
  frame: { readonly width: number; readonly height: number },
  taken: readonly Box[] = [],
): readonly (number | undefined)[] {
  const placed = [...taken];
  return labels.map((candidates) => {
    const index = candidates.findIndex((box) => lies(box, frame) && placed.every((other) => !overlap(box, other)));
    const box = candidates[index];
    if (!box) return undefined;
    placed.push(box);
    return index;
  });
}

/** Whether two boxes have more than an edge in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

/** A box of a size around its middle. */
export function boxAround([x, y]: readonly [x: number, y: number], width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, width, height };
}

function lies(box: Box, { width, height }: { readonly width: number; readonly height: number }): boolean {
  return box.left >= 0 && box.top >= 0 && box.left + box.width <= width && box.top + box.height <= height;
}
