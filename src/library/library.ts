import content from 'virtual:content';
import { openLibrary } from './open-library.ts';

/** The content that this site is built from, joined once. */
export const library = openLibrary(content);
