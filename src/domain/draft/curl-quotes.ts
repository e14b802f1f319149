/** Straight quotation marks become “ ” and ‘ ’ by turns, as the content’s own texts have them. */
export function curlQuotes(text: string): string {
  const turn = (left: string, right: string) => {
    let open = false;
    return () => {
      open = !open;
      return open ? left : right;
    };
  };
  return text.replace(/"/g, turn('“', '”')).replace(/'/g, turn('‘', '’'));
}
