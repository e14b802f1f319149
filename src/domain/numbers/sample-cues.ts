import { parse } from 'yaml';
import source from '../../../content/commitments.yaml?raw';
import { cuesSchema } from './commitment-schema.ts';

/** The words of content/commitments.yaml, for the tests of the rules that read them. */
export const CUES = cuesSchema.parse(parse(source));
