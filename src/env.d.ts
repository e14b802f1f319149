declare namespace App {
  interface Locals {
    /** What the annotated chapter that is being printed needs; its page sets it before the MDX is rendered. */
    reading?: import('./components/reading/reading-context.ts').ReadingContext;
  }
}
