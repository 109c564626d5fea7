import { siteInput } from '../site-input.ts';

/** Everything may be found, but for the short addresses, which only lead on. */
export function GET(): Response {
  return new Response(`User-agent: *\nDisallow: /k/\n\nSitemap: ${siteInput().programme.municipality.site}/sitemap-index.xml\n`);
}
