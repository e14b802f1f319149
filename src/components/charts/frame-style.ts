import { DRAWING_LIMITS } from '../../domain/charts/frame-height.ts';
import chart from './chart.css?inline';
import frame from './frame.css?inline';

const limits = DRAWING_LIMITS.map((limit) => `.at-most-${limit}{max-height:${limit}px}`).join('');

/** The style of a frame, which stands in its page; a limit before what print says of it. */
export const FRAME_STYLE = chart + limits + frame;
