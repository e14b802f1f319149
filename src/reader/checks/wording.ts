import { wordingFaults } from '../../domain/ui/check-wording.ts';
import type { Fault } from '../fault.ts';
import type { Content } from '../read-content.ts';
import { ownTexts } from './own-texts.ts';

/** What the site says itself is set as each language sets it, and has none of the words on the list of avoided ones. */
export function checkWording(content: Content): Fault[] {
  return ownTexts(content).flatMap(({ file, id, locale, text }) =>
    wordingFaults(id, text, locale, content.avoided.data).map((what) => ({ file, id, what })),
  );
}
