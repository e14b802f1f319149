/**
 * The site’s sign as pictures, for systems that take no drawing: `margin` is the part of the side that is ground around it, as a
 * mask may cut off a tenth at each edge.
 */
export const ICONS = [
  { name: '192', size: 192, purpose: 'any', margin: 0 },
  { name: '512', size: 512, purpose: 'any', margin: 0 },
  { name: 'maskable', size: 512, purpose: 'maskable', margin: 0.15 },
] as const;

/** What a telephone of Apple’s shows on its home screen, which rounds the corners itself. */
export const TOUCH_ICON = { name: 'touch', size: 180, margin: 0.1 } as const;
