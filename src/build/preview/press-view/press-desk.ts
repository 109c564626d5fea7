import { createHash } from 'node:crypto';
import { loadFonts } from '../../../booklet/fonts.ts';
import { bookletKey } from '../../../booklet/typeset-booklet.ts';
import { startHand, type Hand } from '../../../booklet/worker-hand.ts';
import { outputCondition } from '../../../press/output-condition.ts';
import type { Preflight } from '../../../press/preflight/preflight.ts';
import type { AreaOrder, PressedArea } from '../../../press/press-area.ts';
import type { PressWorkerSettings } from '../../../press/press-worker.ts';
import { readPageBoxes, type PageBoxesMm } from './page-boxes-mm.ts';
import { pageDrawer } from './page-drawer.ts';

/** So many booklets stay in memory, each some megabytes: enough to compare a few. */
const MOST_KEPT = 6;

/** A booklet as the printer would get it, passed or not. */
export interface PressedBooklet {
  readonly pdf: Uint8Array;
  readonly preflight: Preflight;
  /** One a page. */
  readonly boxes: readonly PageBoxesMm[];
  /** The picture of a page, counted from 1; drawn at its first request. */
  picture(page: number, dpi: number): Promise<Uint8Array>;
}

/** What sets booklets for a preview. It outlives changes of the content: what they leave alone is not set again. */
export interface PressDesk {
  /** Undefined when it is no longer wanted by the time its turn has come. */
  press(order: AreaOrder, fontFiles: readonly string[], isWanted: () => boolean): Promise<PressedBooklet | undefined>;
  stop(): Promise<void>;
}

/** A desk with one worker, which starts at the first booklet and sets one at a time. */
export function pressDesk(cacheDir: string): PressDesk {
  const drawer = pageDrawer();
  const kept = new Map<string, PressedBooklet>();
  let worker: { readonly fonts: string; readonly hand: Hand<AreaOrder, PressedArea> } | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const stopWorker = async () => {
    const stopping = worker?.hand;
    worker = undefined;
    await stopping?.stop();
  };
  const make = async (order: AreaOrder, settings: PressWorkerSettings, fonts: string): Promise<PressedBooklet> => {
    if (worker && worker.fonts !== fonts) await stopWorker();
    worker ??= { fonts, hand: startHand(new URL('../../../press/press-worker.ts', import.meta.url), settings) };
    try {
      const { files, preflight } = await worker.hand.do(order, `The press file of ${order.area.id} could not be made`);
      const pdf = files.find(([name]) => name === `${order.area.id}-${order.edition.id}.pdf`)?.[1];
      if (!pdf) throw new Error(`The press of ${order.area.id} made no file.`);
      const pictures = new Map<string, Promise<Uint8Array>>();
      const picture = (page: number, dpi: number) => {
        const drawn = pictures.get(`${page} ${dpi}`) ?? drawer.draw(pdf, page, dpi);
        pictures.set(`${page} ${dpi}`, drawn);
        return drawn;
      };
      return { pdf, preflight, boxes: await readPageBoxes(pdf), picture };
    } catch (error) {
      await stopWorker();
      throw error;
    }
  };
  return {
    async press(order, fontFiles, isWanted) {
      const fonts = await loadFonts(fontFiles);
      const { profileSha256 } = await outputCondition(order.municipality.press);
      const key = createHash('sha256').update(`${await bookletKey(order.data, fonts)} ${profileSha256} ${JSON.stringify(order)}`).digest('hex');
      const mine = turn.then(async () => {
        const booklet = kept.get(key) ?? (isWanted() ? await make(order, { fontFiles, cacheDir }, fonts.sha256) : undefined);
        if (booklet) keepLast(kept, key, booklet);
        return booklet;
      });
      turn = mine.catch(() => undefined);
      return mine;
    },
    async stop() {
      await stopWorker();
      await drawer.stop();
    },
  };
}

/** The one asked for last stays longest. */
function keepLast<T>(kept: Map<string, T>, key: string, value: T): void {
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}
