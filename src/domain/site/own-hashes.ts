const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const HASH = / ?'sha256-[^']*'/g;

/**
 * The page with a policy that allows its own inline scripts and styles, by the hashes of their texts, and no other page’s; data
 * blocks need none. `hash` gives a text’s SHA-256 in base 64. Throws when the policy would block a part of the page.
 */
export function keepOwnHashes(html: string, hash: (text: string) => string): string {
  const policy = POLICY.exec(html)?.[2];
  if (policy === undefined) return html;
  const own = [...html.matchAll(INLINE)]
    .filter(([, , attributes]) => !/\b(?:src|type="application\/)/.test(attributes!))
    .map(([, , , text]) => `'sha256-${hash(text!)}'`);
  const blocked = own.find((source) => !policy.includes(source));
  if (blocked !== undefined) throw new Error(`an inline script or style is not in the page’s policy: ${blocked}`);
  const kept = policy.replace(HASH, (source) => (own.includes(source.trim()) ? source : ''));
  return html.replace(POLICY, (_, before, __, after) => `${before}${kept}${after}`);
}
