import { startHand, type Hand } from '../booklet/worker-hand.ts';
import type { CardData } from '../cards/compose-card.ts';
import { writeCards } from '../cards/write-cards.ts';
import type { Programme } from '../model/programme.ts';

/** Write all share cards, drawn in a process of their own that starts when the first is lacking. Returns how many there are. */
export async function drawCards(options: { readonly programme: Programme; readonly outDir: string; readonly cacheDir: string | undefined }): Promise<number> {
  let hand: Hand<readonly CardData[], readonly Uint8Array[]> | undefined;
  try {
    return await writeCards({
      ...options,
      draw: (cards) => (hand ??= startHand(new URL('./cards-worker.ts', import.meta.url), {})).do(cards, 'Share cards could not be drawn'),
    });
  } finally {
    await hand?.stop();
  }
}
