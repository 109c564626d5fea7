import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CHECK_RULES } from '../../src/check/check-rules.ts';
import { MESSAGES } from '../../src/load/messages/messages.ts';
import { markdownMessages } from '../../src/markdown/markdown-messages.ts';

const page = readFileSync(new URL('../../docs/authoring/meldingen.md', import.meta.url), 'utf8');
const explained = [...page.matchAll(/^### (\S+)$/gmu)].map(([, rule]) => rule);
const rules = [...new Set([...Object.keys(MESSAGES), ...Object.keys(markdownMessages), ...CHECK_RULES.map(({ id }) => id)])];

it('every rule is explained once on the page of messages, and nothing else is', () => {
  expect(explained.toSorted()).toEqual(rules.toSorted());
});

it('a rule of loading has no name that means something else in Markdown', () => {
  expect(Object.keys(MESSAGES).filter((rule) => Object.hasOwn(markdownMessages, rule))).toEqual([]);
});

it('every explanation says what to do', () => {
  for (const section of page.split(/^### /mu).slice(1)) expect(section).toContain('**Doe dit:** ');
});
