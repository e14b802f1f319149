declare namespace App {
  interface Locals {
    /** What the annotated chapter that is being printed needs; its page sets it before the MDX is rendered. */
    reading?: import('./components/reading/reading-context.ts').ReadingContext;
  }
}

/** The content folder, read and checked (integrations/content.ts). */
declare module 'virtual:content' {
  const content: import('./reader/read-content.ts').Content;
  export default content;
}
