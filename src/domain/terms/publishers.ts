/** Publishers whose addresses the glossary may print; a host below one of them counts as it. */
export const PUBLISHERS = [
  'gov.cn',
  'china.org.cn',
  'china.com.cn',
  'people.com.cn',
  'news.cn',
  'xinhuanet.com',
  'qstheory.cn',
  'ccdi.gov.cn',
  '12371.cn',
  'chinadaily.com.cn',
  'ce.cn',
  'gmw.cn',
  'cctv.com',

  'jxnews.com.cn',
  'gnrbs.cn',
  'chinadevelopment.com.cn',
  'hkcd.com',
  'edu.cn',
  'edu',
  'ac.uk',
  'ac.cn',

  'cas.cn',
  'strategictranslation.org',
  'digichina.stanford.edu',
  'cset.georgetown.edu',
  'chinalawtranslate.com',
  'chinamediaproject.org',
  'npcobserver.com',
];

/** True when the address belongs to a publisher on the list. */
export function isAllowedPublisher(url: string): boolean {
  const host = URL.parse(url)?.hostname;
  return host !== undefined && PUBLISHERS.some((publisher) => host === publisher || host.endsWith(`.${publisher}`));
}
