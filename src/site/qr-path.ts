import { qrCode } from '../derive/qr-code.ts';

/** The dark parts of a QR code as the `d` of an SVG path, in modules, without the quiet zone. */
export interface QrPath {
  readonly size: number;
  readonly d: string;
}

/** The QR code of an address. Each row's dark runs are one stroke of a module wide. */
export function qrPath(address: string): QrPath {
  const { size, isDark } = qrCode(address);
  let d = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!isDark(x, y)) continue;
      const start = x;
      while (isDark(x + 1, y)) x += 1;
      d += `M${start} ${y}.5h${x + 1 - start}`;
    }
  }
  return { size, d };
}
