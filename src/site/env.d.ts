/// <reference types="astro/client" />

declare module 'virtual:doorstep/house-style.css';
declare module 'virtual:doorstep/house-tokens.css';

declare module 'virtual:doorstep/theme-icons' {
  /** What is inside the SVG of each Lucide icon that the content names. */
  export const themeIcons: Readonly<Record<string, string>>;
}
