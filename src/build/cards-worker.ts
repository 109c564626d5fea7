import sharp from 'sharp';
import { serve } from '../booklet/worker-hand.ts';
import { cardDrawer } from '../cards/card-drawer.ts';
import type { CardData } from '../cards/compose-card.ts';

// Draws cards, some at a time, beside the site and the booklets.
serve(async () => {
  // No two cards are alike: what is kept of one is in the way of the next.
  sharp.cache(false);
  const draw = await cardDrawer();
  return {
    async work(cards: readonly CardData[]): Promise<readonly Uint8Array[]> {
      const pictures: Uint8Array[] = [];
      for (const card of cards) pictures.push(await draw(card));
      return pictures;
    },
    after: () => Promise.resolve(),
  };
});
