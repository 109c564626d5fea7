import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import QRCode from 'qrcode';
import { qrPath } from '../../src/site/qr-path.ts';

describe('a QR code on a page', () => {
  it('is dark where the code is dark and nowhere else', async () => {
    const address = 'https://voorbeeld.example/k/k7m2q/';
    const { size, d } = qrPath(address);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}"><rect width="100%" height="100%" fill="#fff"/><path d="${d}" stroke="#000" stroke-width="1"/></svg>`;
    const { data, info } = await sharp(Buffer.from(svg)).greyscale().raw().toBuffer({ resolveWithObject: true });
    const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
    const drawn = Array.from({ length: size * size }, (_, index) =>
      Number((data[((Math.floor(index / size) * 8 + 4) * info.width + (index % size) * 8 + 4) * info.channels] ?? 255) < 128));
    expect(drawn).toEqual([...modules.data].map(Number));
  });
});
