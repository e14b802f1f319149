/** An error for the person at the terminal: its words say what to do, and where in the code it was found helps nobody. */
export class PlainError extends Error {
  override stack = '';
}
