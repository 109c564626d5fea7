import { bodyMessages } from './body-messages.ts';
import { fieldMessages } from './field-messages.ts';
import { fileMessages } from './file-messages.ts';
import { linkMessages } from './link-messages.ts';
import { mapMessages } from './map-messages.ts';
import { pictureMessages } from './picture-messages.ts';
import { tableMessages } from './table-messages.ts';
import { yamlMessages } from './yaml-messages.ts';

/** Every rule of loading, with the words that its faults get: what is wrong, and what to write instead. */
export const MESSAGES = {
  ...fileMessages,
  ...yamlMessages,
  ...fieldMessages,
  ...linkMessages,
  ...bodyMessages,
  ...pictureMessages,
  ...tableMessages,
  ...mapMessages,
};

export type LoadRule = keyof typeof MESSAGES;

/** Rules whose faults do not stop a build: nothing is lost or leaked, somebody should look. */
export const WARNINGS: ReadonlySet<LoadRule> = new Set<LoadRule>([
  'file-unused',
  'photo-without-consent',
  'printed-project-gone',
  'printed-booklet-differs',
  'edition-not-current',
]);
