import type { Status } from '../numbers/status.ts';
import type { Translate } from '../ui/translate.ts';

/** What a number is, as a chart says it. Charts stand on other sites too, where “worked out here” would name the wrong one. */
export function statusWord(status: Status, t: Translate): string {
  return status === 'derived' ? t('chart.key.reckoned') : t(`status.${status}`);
}
