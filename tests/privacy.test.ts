import { expect, test } from 'vitest';
import { KEPT } from '../src/components/browser/memory.ts';
import type { Bilingual } from '../src/domain/locale.ts';
import { LOCALES } from '../src/domain/locale.ts';
import { ownContent } from './own-content.ts';

/** How the privacy page names what is kept beside the settings. */
const NAMED: Record<(typeof KEPT)[number], Bilingual> = {
  locale: { zh: '设置和语言', en: 'settings and language' },
  stopped: { zh: '读到的位置', en: 'your place in the report' },
  position: { zh: '读到的位置', en: 'your place in the report' },
  speed: { zh: '上次朗读', en: 'how you last listened' },
  quote: { zh: '引用时的选择', en: 'quoted' },
  study: { zh: '加星和记住的用语', en: 'the terms you star and know' },
  arrival: { zh: '上次点选的搜索结果', en: 'the search result that you last chose' },
  offline: { zh: '离线内容是否删除过', en: 'whether you removed the offline copy' },
};

test('the privacy page names everything that the browser keeps', () => {
  for (const locale of LOCALES) {
    const kept = ownContent.ui[locale].data['privacy.kept'];
    for (const key of KEPT) expect(kept).toContain(NAMED[key][locale]);
  }
});
