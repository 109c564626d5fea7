/** What an SVG may not hold: anything that runs, and anything that fetches. Each with the words that show it to its maker. */
const DANGERS: readonly (readonly [RegExp, string])[] = [
  [/<\s*(?:[\w-]+:)?script\b/iu, '<script>'],
  [/<\s*(?:[\w-]+:)?foreignObject\b/iu, '<foreignObject>'],
  [/<\s*(?:[\w-]+:)?(?:iframe|object|embed|audio|video|handler|listener)\b/iu, '<iframe>, <object>, <audio>'],
  [/<!ENTITY|<!DOCTYPE[^>[]{0,1000}\[/iu, '<!ENTITY>'],
  [/<\?xml-stylesheet/iu, '<?xml-stylesheet?>'],
  [/[\s"'/]on[a-z]+\s*=/iu, 'on…='],
  [/javascript\s*:/iu, 'javascript:'],
  [/attributeName\s*=\s*["']?\s*(?:xlink:)?href/iu, 'attributeName="href"'],
  [/@import/iu, '@import'],
  [/<\s*(?:[\w-]+:)?style\b[^>]*>[^<]*\\/iu, '\\'],
];

/** The first thing in an SVG that runs or that leads outside the file; undefined for a plain drawing. */
export function svgDanger(svg: string): string | undefined {
  const danger = DANGERS.find(([pattern]) => pattern.test(svg));
  if (danger !== undefined) return danger[1];
  // More than any logo has; each is looked at to its closing quote.
  if ((svg.match(/href|src/giu)?.length ?? 0) > 500) return 'href=';
  for (const [whole, , value = ''] of svg.matchAll(/(?:[\w-]+:)?(?:href|src)\s*=\s*(["'])(.*?)\1/gisu)) {
    if (!isInside(value)) return whole.slice(0, 60);
  }
  for (const [whole, value = ''] of svg.matchAll(/url\(\s*["']?([^"')]*)/giu)) {
    if (!isInside(value)) return whole.slice(0, 60);
  }
  return /(?:href|src)\s*=\s*[^"'\s]/iu.test(svg) ? 'href=' : undefined;
}

/** A part of the same file, or a picture that lies in it. */
const isInside = (reference: string) => /^\s*(?:#|data:image\/(?:png|jpeg|webp);base64,)/iu.test(reference);
