/** True while a key belongs to the input method. Safari ends the composition before the key that ended it; its code is 229 then. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
