import type { Status } from '../numbers/status.ts';
import type { TextMark, Tone } from './mark.ts';
import type { Attributes } from './write-element.ts';

/**
 * How a drawing shows tones and text: by classes in a page, by literal colours in a file, by outlines in a picture. `hatch`
 * is the id of its hatching.
 */
export type Style = {
  look: (look: { tone?: Tone | undefined; face?: 'serif' | undefined }) => Attributes;
  text?: (mark: TextMark) => string;
  hatch: string;
};

/** Goals have the accent, added to the shape that says the same; all else is ink. */
export function toneOf(status: Status): Tone {
  return status === 'target' ? 'accent' : 'ink';
}
