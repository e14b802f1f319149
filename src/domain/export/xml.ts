import XmlBuilder from 'fast-xml-builder';

/** An element of a document, or text. */
export type Xml = XmlElement | string;
export type XmlElement = { name: string; attributes: Record<string, string>; children: Xml[] };
type Child = Xml | null | Child[];

/** An element with its children in their order; what is null is left out, and so are attributes that are undefined. */
export function element(
  name: string,
  attributes: Record<string, string | undefined> = {},
  ...children: Child[]
): XmlElement {
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { name, attributes: Object.fromEntries(given), children: flatten(children) };
}

/** Children that stand on a line each. */
export function lines(...children: Child[]): Xml[] {
  return [...flatten(children).flatMap((child) => ['\n', child]), '\n'];
}

/** The text of a document in UTF-8: its declaration, its document type where it has one, its root, and a last line break. */
export function writeXml(root: XmlElement, doctype = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype && `${doctype}\n`}${XML.build([toNode(root)])}\n`;
}

/** The same element as HTML writes it, in which elements without content have no end. */
export function writeHtml(root: XmlElement): string {
  return `<!doctype html>\n${HTML.build([toNode(root)])}\n`;
}

const OPTIONS = { preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', format: false };
const XML = new XmlBuilder({ ...OPTIONS, suppressEmptyNode: true });
const HTML = new XmlBuilder({
  ...OPTIONS,
  unpairedTags: ['br', 'col', 'hr', 'img', 'link', 'meta'],
  stopNodes: ['*.style'],
});

function flatten(children: Child[]): Xml[] {
  return children.flatMap((child) => {
    if (child === null) return [];
    return Array.isArray(child) ? flatten(child) : [child];
  });
}

/** The shape that the builder takes. */
function toNode(xml: Xml): object {
  if (typeof xml === 'string') return { '#text': xml };
  return { [xml.name]: xml.children.map(toNode), ':@': xml.attributes };
}
