import { writeFile } from 'node:fs/promises';
import { fieldReference } from '../src/build/field-reference.ts';

await writeFile(new URL('../docs/authoring/velden.md', import.meta.url), fieldReference());
