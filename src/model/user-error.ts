/** A wrong call, or something outside the content that a person can mend: shown without a stack, exit code 1. */
export class UserError extends Error {
  override name = 'UserError';
}
