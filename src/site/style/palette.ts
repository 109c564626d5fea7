/** The two grounds that text stands on, by day and by night; `styles/ground.css` has the same values. */
export const PAPER = '#ffffff';
export const NIGHT = '#191613';
