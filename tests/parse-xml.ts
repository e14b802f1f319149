import { DOMParser, type Document } from '@xmldom/xmldom';

/** A text as XML; throws at the first thing in it that is none. */
export function parseXml(text: string): Document {
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(text, 'text/xml');
}
