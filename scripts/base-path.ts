/** The path below which the site stands, `/` or `/foo/`: from BASE_PATH, however many slashes it has. */
export function basePath(): string {
  const path = (process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '');
  return path === '' ? '/' : `/${path}/`;
}
