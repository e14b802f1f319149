import { layWords, type Layer } from './word-layer.ts';

/** Sets the readings above the terms of a chapter or above all its Chinese, or takes them off. Rejects when they cannot be had. */
export function showPinyin(reading: HTMLElement, value: Layer['pinyin']): Promise<void> {
  return layWords(reading, { pinyin: value });
}
