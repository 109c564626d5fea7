import { printerProfile, type PrinterProfile } from '../model/printer-profile.ts';
import type { PressSettings } from '../model/programme.ts';

/** The printer's profile with the municipality's own settings in it. */
export function printerOf(press: PressSettings): PrinterProfile {
  const profile = printerProfile(press.printer);
  return {
    ...profile,
    bleedMm: press.bleedMm,
    marks: press.marks ?? profile.marks,
    overprintBlack: press.overprintBlack ?? profile.overprintBlack,
    inkLimitPercent: press.inkLimitPercent,
    minimumDpi: press.minimumDpi,
  };
}
