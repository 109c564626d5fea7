import QRCode from 'qrcode';

/** A QR code without its quiet zone: so many modules wide and high. */
export interface QrCode {
  readonly size: number;
  /** Whether a module is dark; everything outside the code is light. */
  isDark(x: number, y: number): boolean;
}

/** The page of a project shows the same code in each language, and both sizes of a booklet do. */
const MOST_KEPT = 2000;
const made = new Map<string, QrCode>();

/**
 * The QR code of an address, for screen and paper. Level M: a crease or a coffee ring over 15 % of it does no harm.
 * Standard: ISO/IEC 18004.
 */
export function qrCode(address: string): QrCode {
  const known = made.get(address) ?? make(address);
  if (made.size >= MOST_KEPT) made.clear();
  made.set(address, known);
  return known;
}

function make(address: string): QrCode {
  const { size, data } = QRCode.create(address, { errorCorrectionLevel: 'M' }).modules;
  return { size, isDark: (x, y) => x >= 0 && y >= 0 && x < size && y < size && data[y * size + x] === 1 };
}
