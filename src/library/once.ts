/** Runs `load` at the first call and gives the same promise ever after: a build joins the content once. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let promise: Promise<T> | undefined;
  return () => (promise ??= load());
}
