import { forkWorker, releaseWorker, startHand, type ForkedWorker, type Hand } from '../booklet/worker-hand.ts';
import type { CardData } from '../cards/compose-card.ts';
import { writeCards } from '../cards/write-cards.ts';
import type { Programme } from '../model/programme.ts';

const WORKER = new URL('./cards-worker.ts', import.meta.url);

export interface DrawCardsOptions {
  readonly programme: Programme;
  readonly outDir: string;
  readonly cacheDir: string | undefined;
  /** The process that draws, where it was forked before; it is let go when it is not needed. */
  readonly forked?: ForkedWorker | undefined;
}

/** Fork the process that draws cards, before it is known which. */
export const forkCardDrawer = (): ForkedWorker => forkWorker(WORKER);

/** Write all share cards, drawn in a process of their own that starts when the first is lacking. Returns how many there are. */
export async function drawCards({ forked, ...options }: DrawCardsOptions): Promise<number> {
  let hand: Hand<readonly CardData[], readonly Uint8Array[]> | undefined;
  try {
    return await writeCards({
      ...options,
      draw: (cards) => (hand ??= startHand(WORKER, {}, forked)).do(cards, 'Share cards could not be drawn'),
    });
  } finally {
    await (hand ? hand.stop() : forked && releaseWorker(forked));
  }
}
