import { PALETTE } from '../palette.ts';

const { light, dark } = PALETTE;

/** How the book looks in a reader, in one file and on paper. Faces of Chinese set an English apostrophe as wide as a character. */
export const BOOK_STYLE = `body{font-family:Georgia,Cambria,"Noto Serif",serif;line-height:1.55}:lang(zh){font-family:"Noto Serif SC","Noto Serif CJK SC","Songti SC",SimSun,serif}
h1{margin-block:2em 1em}h1 span,h2 span{display:block}h1 span+span,h2 span+span{font-size:.75em;font-weight:normal}
.sentence{margin-block:.9em}.sentence p{margin-block:.15em}.id{font:.7em sans-serif;color:${light.soft}}
a{color:${light.cinnabar}}a.term{color:inherit;text-decoration:underline dotted}a.noteref{text-decoration:none;margin-inline-start:.2em}
aside{font-size:.9em;margin-block:.8em;padding-inline-start:.8em;border-inline-start:2px solid ${light.rule}}
table{border-collapse:collapse;font-size:.85em}th,td{text-align:start;vertical-align:top;padding:.25em .5em;border-bottom:1px solid ${light.rule}}
img{max-width:100%;height:auto}.title-page{text-align:center}.reading,.basis{font-size:.85em;color:${light.soft}}
@media print{body{font-size:10pt}body>section{break-before:page}.sentence,.entry,aside,tr{break-inside:avoid}}`;
/** What the book in one file has beside it, on a screen. */
export const PAGE_STYLE = `@media screen{body{max-width:44rem;margin:auto;padding:1rem}}@media screen and (prefers-color-scheme:dark){body{background:${dark.paper};color:${dark.ink}}a{color:${dark.cinnabar}}.id,.reading,.basis{color:${dark.soft}}img{background:${light.paper}}}`;
