import QRCode from 'qrcode';

/** The dark parts of a QR code as the `d` of an SVG path, in modules, without the quiet zone. */
export interface QrPath {
  readonly size: number;
  readonly d: string;
}

/** The QR code of an address, at the level that booklets have. Each row's dark runs are one stroke of a module wide. */
export function qrPath(address: string): QrPath {
  const { size, data } = QRCode.create(address, { errorCorrectionLevel: 'M' }).modules;
  const rows = Array.from({ length: size }, (_, y) => {
    const row = Array.from({ length: size }, (_, x) => data[y * size + x] === 1);
    return row.flatMap((dark, x) => {
      if (!dark || row[x - 1] === true) return [];
      const end = row.indexOf(false, x);
      return [`M${x} ${y}.5h${(end === -1 ? size : end) - x}`];
    }).join('');
  });
  return { size, d: rows.join('') };
}
