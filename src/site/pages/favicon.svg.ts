import { siteInput } from '../site-input.ts';

/** A doorstep in the municipality's colour. */
export function GET(): Response {
  const { accent } = siteInput().programme.municipality.style;
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${accent}" d="M4 4h24v24H4z"/><path fill="#fff" d="M10 9h12v13h4v3H6v-3h4z"/><circle cx="19" cy="16.500" r="1.300" fill="${accent}"/></svg>`);
}
