import { planBooklets } from '../../src/build/booklet-plan.ts';
import { checkContent } from '../../src/build/check-content.ts';
import { writeBooklets } from '../../src/build/write-booklets.ts';

/** Only the reader's booklets of a content folder, in ordinary print: measured as a process of its own. */
const [contentDir = '', outDir = ''] = process.argv.slice(2);
const { programme } = await checkContent({ contentDir, today: '2027-03-01' });
if (!programme) throw new Error('The content is at fault.');
await writeBooklets({ programme, booklets: planBooklets(programme, []).filter(({ size }) => size === 'normal'), outDir, cacheDir: undefined });
