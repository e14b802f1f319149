import { parse } from 'yaml';
import source from '../../../content/term-words.yaml?raw';
import { termWordsSchema } from './term-words-schema.ts';

/** The words of content/term-words.yaml, for the tests of the rules that read them. */
export const { asides, readings, supposals, charges, hedges } = termWordsSchema.parse(parse(source));
