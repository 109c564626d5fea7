import { operationsOf } from '../read/content-stream.ts';

/** Names of the graphics states that switch overprinting on and off; the page's resources define them. */
export const OVERPRINT_ON = 'DoorstepOverprint';
export const OVERPRINT_OFF = 'DoorstepKnockout';

const SHOWS = new Set(['Tj', 'TJ', "'", '"']);

interface TextState {
  readonly black: boolean;
  /** Rendering mode 0: filled, neither outlined nor clipping. */
  readonly filled: boolean;
}

/**
 * A decoded content stream in which each text block that is wholly black ink alone (`0 0 0 1 k`) overprints: switched
 * on before it and off after it, so that nothing else on the page is touched. The very same bytes where there is none.
 */
export function overprintBlack(stream: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  const stack: TextState[] = [];
  let state: TextState = { black: false, filled: true };
  let block: { start: number; all: boolean; shows: boolean } | undefined;
  let copied = 0;
  const insert = (at: number, name: string) => {
    parts.push(stream.subarray(copied, at), Buffer.from(` /${name} gs `));
    copied = at;
  };
  for (const { operator, operands, start, end } of operationsOf(stream)) {
    if (operator === 'q') stack.push(state);
    else if (operator === 'Q') state = stack.pop() ?? state;
    else if (operator === 'k') state = { ...state, black: operands.map(Number).join() === '0,0,0,1' };
    else if (['g', 'rg', 'sc', 'scn', 'cs'].includes(operator)) state = { ...state, black: false };
    else if (operator === 'Tr') state = { ...state, filled: Number(operands[0]) === 0 };
    else if (operator === 'BT') block = { start, all: true, shows: false };
    else if (SHOWS.has(operator) && block) block = { ...block, shows: true, all: block.all && state.black && state.filled };
    else if (operator === 'ET' && block) {
      if (block.shows && block.all) {
        insert(block.start, OVERPRINT_ON);
        insert(end, OVERPRINT_OFF);
      }
      block = undefined;
    }
  }
  return parts.length === 0 ? stream : Buffer.concat([...parts, stream.subarray(copied)]);
}
