import { createHash } from 'node:crypto';
import type { Content } from '../content/read-content.ts';
import type { Fault } from '../content/fault.ts';
import { SOURCE_SHA256 } from '../../src/domain/report/source.ts';

/** The report is the byte copy that was published. */
export function checkSource({ source }: Content): Fault[] {
  const sha256 = createHash('sha256').update(source).digest('hex');
  if (sha256 === SOURCE_SHA256) return [];
  return [{ file: 'content/report.zh.txt', what: `has SHA-256 ${sha256}, expected ${SOURCE_SHA256}` }];
}
