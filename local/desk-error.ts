/** Something the desk's user can put right; its message is a finished Chinese sentence that says how. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
}
