import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../', import.meta.url));
const CLASS = /utrecht-[a-z0-9_-]+/gu;

/** The part of PostCSS's rule that is used here. */
interface Rule {
  selectors: string[];
  readonly source?: { readonly input: { readonly file?: string } };
  remove(): void;
}

/**
 * A PostCSS plugin that keeps of NL Design System's Utrecht components only the rules whose classes we use: their packages
 * carry every variant, three quarters of which a reader would download for nothing.
 */
export function onlyUsedUtrecht(): { postcssPlugin: string; Rule(rule: Rule): void } {
  return {
    postcssPlugin: 'doorstep-only-used-utrecht',
    Rule(rule) {
      if (!rule.source?.input.file?.includes('/@utrecht/')) return;
      const kept = rule.selectors.filter(isUsed);
      if (kept.length === 0) rule.remove();
      else if (kept.length < rule.selectors.length) rule.selectors = kept;
    },
  };
}

/** Whether all of Utrecht's classes in a selector are used somewhere; one without any counts as used. */
export function isUsed(selector: string): boolean {
  used ??= usedClasses();
  return (selector.match(CLASS) ?? []).every((name) => used?.has(name));
}

let used: ReadonlySet<string> | undefined;

/** Every class of Utrecht that the templates, and what they take their HTML from, name. */
function usedClasses(): ReadonlySet<string> {
  const files = ['site', 'search', 'markdown'].flatMap((folder) =>
    readdirSync(`${SRC}${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:astro|ts)$/u.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)));
  return new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(CLASS) ?? []));
}
