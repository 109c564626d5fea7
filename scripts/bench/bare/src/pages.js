/** The pages of the floor, as the measuring script put them there. */
export const pages = () => globalThis.doorstepBarePages;
