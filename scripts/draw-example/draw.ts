/**
 * Draws the pictures of the example municipality. Run: `npx node scripts/draw-example/draw.ts [part of a path…]`;
 * without words it draws all.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { pictures } from './pictures.ts';
import { renderJpeg } from './render.ts';
import { createStage } from './stage.ts';

const content = 'content';

const wanted = process.argv.slice(2);

for (const [area, scenes] of Object.entries(pictures)) {
  for (const [src, draw] of Object.entries(scenes)) {
    const path = join(content, 'areas', area, src);
    if (wanted.length > 0 && !wanted.some((word) => path.includes(word))) continue;
    const [width, height] = src === 'omslag.jpg' ? [1900, 2600] : [1800, 1200];
    const stage = createStage(path, area, width, height);
    const picture = await renderJpeg(stage, draw(stage));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, picture);
    console.log(`${path} ${Math.round(picture.length / 1024)} kB`);
  }
}
