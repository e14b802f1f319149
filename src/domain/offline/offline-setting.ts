/** Whether readers’ browsers may keep the site: the setting OFFLINE, on unless it is `off`. Throws one sentence on anything else. */
export function readOfflineSetting({ OFFLINE = '' }: { OFFLINE?: string | undefined }): boolean {
  if (['', 'on', 'off'].includes(OFFLINE)) return OFFLINE !== 'off';
  throw new Error(`OFFLINE is “${OFFLINE}”; it must be on or off.`);
}
