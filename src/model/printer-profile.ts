/** What a kind of printer asks of a file; docs/printing/drukkers.md tells staff how to choose. */
export interface PrinterProfile {
  /** What to call it in words. */
  readonly title: { readonly nl: string; readonly en: string };
  /** Colour past the edge, and how little of it the printer takes. */
  readonly bleedMm: number;
  readonly leastBleedMm: number;
  /** Crop marks outside the bleed. */
  readonly marks: boolean;
  /** Black text is printed over what lies under it instead of being cut out of it. */
  readonly overprintBlack: boolean;
  /** Most ink on one spot. */
  readonly inkLimitPercent: number;
  /** Header of the file; the claim of PDF/X-4 goes with 1.6 only. */
  readonly pdfVersion: '1.4' | '1.6';
  /** Photos under this many dots an inch on paper are worth a warning. */
  readonly minimumDpi: number;
  /** Transparent objects are allowed. */
  readonly transparency: boolean;
  /** Name and address of the publisher must stand in it. */
  readonly publisherAddress: boolean;
}

const OFFSET: PrinterProfile = {
  title: { nl: 'Offset', en: 'Offset' },
  bleedMm: 3,
  leastBleedMm: 1,
  marks: false,
  overprintBlack: false,
  inkLimitPercent: 300,
  pdfVersion: '1.6',
  minimumDpi: 200,
  transparency: false,
  publisherAddress: false,
};

/** Printers by id, as `press.printer` names them. A setting of its own in municipality.yml comes before the profile's. */
export const PRINTER_PROFILES = {
  offset: OFFSET,
  rush: { ...OFFSET, title: { nl: 'Offset met spoed', en: 'Offset, rush order' }, inkLimitPercent: 260 },
  marks: { ...OFFSET, title: { nl: 'Offset met snijtekens', en: 'Offset with crop marks' }, marks: true },
  overprint: { ...OFFSET, title: { nl: 'Offset, zwart in overdruk', en: 'Offset, black overprints' }, overprintBlack: true },
  older: { ...OFFSET, title: { nl: 'Oudere drukstraat', en: 'Older workflow' }, pdfVersion: '1.4', marks: true },
  belgium: { ...OFFSET, title: { nl: 'Offset in België', en: 'Offset in Belgium' }, publisherAddress: true },
} as const satisfies Record<string, PrinterProfile>;

export type PrinterId = keyof typeof PRINTER_PROFILES;

export const PRINTER_IDS = Object.keys(PRINTER_PROFILES) as [PrinterId, ...PrinterId[]];

/** The printer that is meant where municipality.yml names none. */
export const DEFAULT_PRINTER: PrinterId = 'offset';

/** A printer's profile by its id. */
export function printerProfile(id: PrinterId = DEFAULT_PRINTER): PrinterProfile {
  return PRINTER_PROFILES[id];
}
