/**
 * A part of a text on its way down the pages, in lines of the grid. Text may part, but leaves no line alone; a heading
 * stays with what follows; a picture floats to where it fits, text filling its place; what is together is never parted.
 */
export interface FlowPiece {
  readonly kind: 'text' | 'heading' | 'picture' | 'together';
  readonly lines: number;
  /** Air above it, which the head of a page swallows. */
  readonly air: number;
  /** Lines of its footnotes, which stand at the foot of the page it begins on. */
  readonly notes?: number | undefined;
  /** Texts beside each other, each going down the pages by itself; `lines` then is the height of the longest. */
  readonly columns?: readonly (readonly FlowPiece[])[] | undefined;
}

/** Where a text has come to on its page, and the white that was left at the foot of pages on the way there. */
export interface PageFlow {
  readonly y: number;
  /** Lines of white at the foot of each page that was left. */
  readonly white: readonly number[];
}

/** Follow pieces down pages of so many lines, from a line on, as the typesetter will set them. `floated` lines of pictures already wait for the next page. */
export function flowPieces(pieces: readonly FlowPiece[], page: number, from: number, floated = 0): PageFlow {
  const white: number[] = [];
  let y = from;
  let top = from === 0 ? 0 : -1;
  let waiting = floated;
  let foot = page;

  const turn = () => {
    white.push(Math.max(0, page - y));
    y = Math.min(waiting, page);
    top = y;
    waiting = 0;
    foot = page;
  };
  const air = (piece: FlowPiece) => (y === top ? 0 : piece.air);
  const together = (piece: FlowPiece, wanted = piece.lines) => {
    if (y + air(piece) + wanted + (piece.notes ?? 0) > foot + SLACK) turn();
    y += air(piece) + piece.lines;
    foot -= piece.notes ?? 0;
  };
  const text = (piece: FlowPiece) => {
    let left = piece.lines;
    if (piece.notes !== undefined && y + Math.min(left, 3) + piece.notes > foot) turn();
    foot = Math.max(1, foot - (piece.notes ?? 0));
    y += air(piece);
    while (y + left > foot + SLACK) {
      const room = Math.floor(foot - y + SLACK);
      // Two lines at least stay behind, and two go on.
      const stays = left <= 3 ? 0 : Math.min(room, left - 2);
      if (stays >= 2) {
        y += stays;
        left -= stays;
      } else if (y === top) {
        y += Math.max(1, room);
        left -= Math.max(1, room);
      }
      turn();
    }
    y += left;
  };

  const beside = (columns: readonly (readonly FlowPiece[])[]) => {
    const [longest] = columns.map((column) => flowPieces(column, page, y, waiting)).toSorted((a, b) => b.white.length - a.white.length || b.y - a.y);
    if (!longest) return;
    white.push(...longest.white);
    y = longest.y;
    if (longest.white.length > 0) waiting = 0;
  };

  for (const [index, piece] of pieces.entries()) {
    if (piece.columns) beside(piece.columns);
    else if (piece.kind === 'picture' && piece.lines <= page) {
      if (y + piece.lines <= foot + SLACK) y += piece.lines;
      else waiting += piece.lines;
    } else if (piece.kind === 'heading') together(piece, piece.lines + firstLines(pieces[index + 1]));
    else if (piece.kind === 'together' && piece.lines <= page) together(piece);
    else text(piece);
  }
  if (waiting > 0) turn();
  return { y, white };
}

/** Half a line of air may hang over the foot. */
const SLACK = 0.3;

/** What of a piece must stand under its heading. */
function firstLines(next: FlowPiece | undefined): number {
  if (next === undefined || next.kind === 'picture') return 0;
  return next.air + (next.kind === 'text' ? Math.min(next.lines, next.lines <= 3 ? 3 : 2) : next.lines);
}
