/**
 * Measures the boxes of the page that is open, in CSS pixels, and says what a reader would stumble over: a page wider than the
 * window, text over text, text beyond its column or cut off, lines that begin with punctuation or with a reference to what stands
 * before it, columns of a few characters that have room for more, lines too long to read but in a frame, which is as wide as another
 * page made it, targets under others or too small for a finger (WCAG 2.5.8 with its exceptions for links in a text and for room
 * around) and, on phones, controls that iOS would enlarge the page for. Runs in the browser, so it must stand alone.
 */
export function measureBoxes(): string[] {
  type Line = { box: DOMRect; text: string; block: Element; layer: Element | null };
  // Each box as it stands once the reader has come to it.
  for (const row of document.querySelectorAll<HTMLElement>('[data-entry], tr[data-number]')) row.dataset['laid'] = '';
  if (document.documentElement.dataset['live'] === '') document.documentElement.dataset['live'] = 'whole';
  const faults = new Set<string>();
  const styles = new Map<Element, { isClipped: boolean; layer: Element | null }>();
  const clips = new Map<Element, Element | null>();
  const blocks = new Map<Element, Element>();
  const width = document.documentElement.clientWidth;
  const say = (fault: string, element: Element, text = element.textContent ?? '') =>
    faults.add(`${fault}: ${nameOf(element)} “${text.trim().replace(/\s+/g, ' ').slice(0, 30)}”`);

  if (document.documentElement.scrollWidth > width) {
    faults.add(`page ${document.documentElement.scrollWidth} px wide in a window of ${width}`);
  }
  const lines = textLines();
  for (const line of lines) measureLine(line);
  measureOverlaps(lines);
  measureColumns(lines);
  measureTargets();
  return [...faults];

  function nameOf(element: Element): string {
    const own = (one: Element) =>
      one.tagName.toLowerCase() + (one.id ? `#${one.id}` : one.classList[0] ? `.${one.classList[0]}` : '');
    return element.parentElement ? `${own(element.parentElement)} > ${own(element)}` : own(element);
  }

  function isSeen(element: Element): boolean {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    return !stylesOf(element).isClipped && element.getBoundingClientRect().right > 0;
  }

  /** What lies over the page by design, such as a card, may cover what lies below, but holds no text over its own. */
  function layerOf(element: Element): Element | null {
    return stylesOf(element).layer;
  }

  function stylesOf(element: Element): { isClipped: boolean; layer: Element | null } {
    const held = styles.get(element);
    if (held) return held;
    const above = element.parentElement ? stylesOf(element.parentElement) : { isClipped: false, layer: null };
    const { clipPath, position, zIndex } = getComputedStyle(element);
    const own = {
      isClipped: above.isClipped || clipPath === 'inset(50%)',
      layer: /fixed|sticky/.test(position) || (position === 'absolute' && zIndex !== 'auto') ? element : above.layer,
    };
    styles.set(element, own);
    return own;
  }

  function textLines(): Line[] {
    const found: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement!;
      if (node.data.trim() === '' || parent.closest('script, style, noscript, textarea, option, rp') || !isSeen(parent))
        continue;
      range.selectNodeContents(node);
      const block = blockOf(parent);
      const layer = layerOf(parent);
      for (const box of range.getClientRects()) {
        if (box.width > 1) found.push({ box, text: node.data, block, layer });
      }
      if (/^\u2060?[，。；：、！？）》〉」』”’,.;:!?)\]]/.test(node.data)) measureBreak(node, block, 'punctuation');
      else if (parent.matches('.cite') && parent.previousSibling?.textContent?.trim())
        measureBreak(node, block, 'the first of the references');
    }
    return found;
  }

  /** Behind a link or a sign, punctuation may fall to the next line; within a text, and behind code as long as a line, the browser sees to it. */
  function measureBreak(node: Text, block: Element, what: string): void {
    const range = document.createRange();
    range.setStart(block, 0);
    range.setEnd(node, 0);
    if (block instanceof SVGElement || range.toString().trim() === '' || node.previousSibling?.nodeName === 'CODE')
      return;
    range.selectNodeContents(node);
    const { left } = range.getClientRects()[0] ?? { left: Infinity };
    const { fontSize, paddingInlineStart } = getComputedStyle(block);
    const box = block.getBoundingClientRect();
    // A word as long as the line breaks where it must.
    if (box.width < 12 * Number.parseFloat(fontSize)) return;
    if (left - box.left - Number.parseFloat(paddingInlineStart) < 2) say(`${what} begins a line`, block, node.data);
  }

  function measureLine({ box, text, block }: Line): void {
    if (block instanceof SVGElement) return;
    const scroller = clipOf(block);
    if (scroller) {
      const clip = scroller.getBoundingClientRect();
      const scrolls = /auto|scroll/.test(getComputedStyle(scroller).overflowX);
      const { textOverflow, webkitLineClamp, maskImage } = getComputedStyle(scroller);
      const says = textOverflow === 'ellipsis' || webkitLineClamp !== 'none' || maskImage !== 'none';
      if (!scrolls && !says && (box.right > clip.right + 1 || box.bottom > clip.bottom + 4))
        say('text cut off', block, text);
      return;
    }
    if (box.right > width + 1 || box.left < -1) say('text outside the window', block, text);
    const column = block.getBoundingClientRect();
    // Closing punctuation may hang in the margin, half a letter of it.
    const beyond = box.right - column.right;
    if (beyond > 8 && beyond > Number.parseFloat(getComputedStyle(block).fontSize) / 2)
      say(`text ${Math.round(beyond)} px beyond its column`, block, text);
  }

  /** What the lines of an element’s text stand in. */
  function blockOf(element: Element): Element {
    const held = blocks.get(element);
    if (held) return held;
    const isInline = /^(inline|ruby)|contents/.test(getComputedStyle(element).display);
    const above = element instanceof SVGElement ? null : element.parentElement;
    const block = isInline && above ? blockOf(above) : element;
    blocks.set(element, block);
    return block;
  }

  function clipOf(element: Element | null): Element | null {
    if (element === null || element === document.body) return null;
    const held = clips.get(element);
    if (held !== undefined) return held;
    const clip = getComputedStyle(element).overflowX === 'visible' ? clipOf(element.parentElement) : element;
    clips.set(element, clip);
    return clip;
  }

  /** What is seen of a line: an element that clips hides the rest. */
  function clipped({ box, block }: Line): DOMRect {
    const outer = block instanceof SVGElement ? block.closest('svg')!.parentElement! : block;
    const clip = clipOf(outer)?.getBoundingClientRect();
    if (!clip) return box;
    const [left, top] = [Math.max(box.left, clip.left), Math.max(box.top, clip.top)];
    const [width, height] = [Math.min(box.right, clip.right) - left, Math.min(box.bottom, clip.bottom) - top];
    return new DOMRect(left, top, Math.max(0, width), Math.max(0, height));
  }

  /** Boxes of lines are taller than their letters: the middle half is what must stay free. */
  function measureOverlaps(all: Line[]): void {
    const sorted = all
      .map((line) => ({ ...line, box: clipped(line) }))
      .filter(({ box }) => box.width > 1 && box.height > 1)
      .sort((one, other) => one.box.top - other.box.top);
    for (const [at, one] of sorted.entries()) {
      for (let next = at + 1; next < sorted.length; next += 1) {
        const other = sorted[next]!;
        if (other.box.top > one.box.bottom) break;
        if (one.layer !== other.layer) continue;
        if (one.block === other.block && !(one.block instanceof SVGElement)) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const [upper, lower] = [one.box, other.box].map(({ top, height }) => [
          top + height / 4,
          top + (3 * height) / 4,
        ]) as [[number, number], [number, number]];
        const down = Math.min(upper[1], lower[1]) - Math.max(upper[0], lower[0]);
        if (across > 2 && down > 1)
          say(`text over “${other.text.trim().slice(0, 20)}” of ${nameOf(other.block)}`, one.block, one.text);
      }
    }
  }

  function measureColumns(all: Line[]): void {
    const onScreen = matchMedia('screen').matches;
    const byBlock = new Map<Element, Line[]>();
    for (const line of all) (byBlock.get(line.block) ?? byBlock.set(line.block, []).get(line.block)!).push(line);
    for (const [block, own] of byBlock) {
      if (block instanceof SVGElement) continue;
      const tops = new Set(own.map(({ box }) => Math.round(box.bottom / 8)));
      const size = Number.parseFloat(getComputedStyle(block).fontSize);
      const isHan = /\p{Script=Han}/u.test(block.textContent ?? '');
      const { width: column } = block.getBoundingClientRect();
      if (tops.size > 3 && column < Math.min(size * (isHan ? 6 : 4), 0.75 * width))
        say(`column of ${Math.round(column)} px`, block);
      const reach = Math.max(...own.map(({ box }) => box.right)) - Math.min(...own.map(({ box }) => box.left));
      if (
        tops.size > 2 &&
        reach > 48 * size &&
        onScreen &&
        block.matches('main :is(p, li, dd, blockquote):not(figure *)')
      )
        say(`lines of ${Math.round(reach / size)} em`, block);
    }
  }

  function measureTargets(): void {
    const targets = [...document.querySelectorAll('a[href], button, select, textarea, summary, input')]
      .map((element) => ({ element, area: element.closest('label') ?? element }))
      .filter(({ area }) => isSeen(area) && !layerOf(area))
      .map(({ element, area }) => ({ element, area, box: areaOf(area) }));
    const isSmall = (box: DOMRect) => box.width < 23.5 || box.height < 23.5;
    for (const { element, area, box } of targets) {
      if (width < 832 && element.matches('select, textarea, input:not([type=radio], [type=checkbox])')) {
        if (Number.parseFloat(getComputedStyle(element).fontSize) < 16) say('control under 16 px', element);
      }
      if (isInText(element) || element instanceof SVGElement) continue;
      const over = targets.find(({ element: other, area: around, box: on }) => {
        const [across, down] = [
          Math.min(box.right, on.right) - Math.max(box.left, on.left),
          Math.min(box.bottom, on.bottom) - Math.max(box.top, on.top),
        ];
        // Boxes first: of hundreds of targets each pair is asked.
        if (across <= 1 || down <= 1 || box.height - down >= 24 || other instanceof SVGElement) return false;
        return area !== around && !area.contains(other) && !other.contains(element) && !isInText(other);
      });
      if (over) say(`target under “${(over.element.textContent ?? '').trim().slice(0, 15)}”`, element);
      if (!isSmall(box)) continue;
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const near = targets.find((other) => {
        const dx = Math.max(other.box.left - x, 0, x - other.box.right);
        const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
        const [ox, oy] = [other.box.left + other.box.width / 2, other.box.top + other.box.height / 2];
        const isNear = Math.hypot(dx, dy) < 12 || (isSmall(other.box) && Math.hypot(ox - x, oy - y) < 24);
        return isNear && other.area !== area && !area.contains(other.element) && !other.element.contains(element);
      });
      if (near)
        say(
          `target ${Math.round(box.width)} × ${Math.round(box.height)} px beside “${(near.element.textContent ?? '').trim().slice(0, 15)}”`,
          element,
        );
    }
  }

  /** What can be hit: the box and what stands out of it, as far as it belongs to the link. */
  function areaOf(element: Element): DOMRect {
    const box = element.getBoundingClientRect();
    const after = getComputedStyle(element, '::after');
    if (after.content === 'none' || after.position !== 'absolute') return box;
    const [top, right, bottom, left] = [after.top, after.right, after.bottom, after.left].map(
      (side) => Number.parseFloat(side) || 0,
    ) as [number, number, number, number];
    return new DOMRect(box.left + left, box.top + top, box.width - left - right, box.height - top - bottom);
  }

  /** A link in a line of text is as high as its line; so is one that fills a sentence of the report. */
  function isInText(element: Element): boolean {
    if (!getComputedStyle(element).display.startsWith('inline')) return false;
    if (element.closest('.reading [data-sentence]')) return true;
    let block = element.parentElement!;
    while (getComputedStyle(block).display.startsWith('inline') && block.parentElement) block = block.parentElement;
    if (/flex|grid/.test(getComputedStyle(block).display)) return false;
    const links = [...block.querySelectorAll('a, button')].map((link) => link.textContent ?? '').join('');
    return (block.textContent ?? '').replace(/\s/g, '').length > links.replace(/\s/g, '').length + 2;
  }
}
