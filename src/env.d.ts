/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The language that a page or file is in; only the pages of both languages, / and 404, have none. */
    locale: import('./domain/locale.ts').Locale;
    /** The interface’s words of that language. */
    t: import('./domain/ui/translate.ts').Translate;
    /** What the site calls itself, and what stands for it where it is linked. */
    site: import('./domain/site/site-schema.ts').Site;
    /** The English names of those who published sources, by the name that the source gives them. */
    publisherNames: import('./domain/terms/publisher-names.ts').PublisherNames;
    /** Whether the content says what came of the promises. */
    hasOutcomes: boolean;
    /** Whether the content lists the places that the report is about. */
    hasPlaces: boolean;
    /** The pages of running text that the content has, by slug. */
    textPages: Set<string>;
    /** What the annotated chapter that is being printed needs; its page sets it before the MDX is rendered. */
    reading?: import('./components/reading/reading-context.ts').ReadingContext;
    /** What a page of running text needs; set likewise. */
    text?: import('./components/text/text-context.ts').TextContext;
    /** The sources that the text has cited so far. */
    marked?: Set<string>;
  }
}

/** The content folder, read and checked (integrations/content.ts). */
declare module 'virtual:content' {
  const content: import('./reader/read-content.ts').Content;
  export default content;
}

/** The charts that were kept, oldest version first (integrations/content.ts). */
declare module 'virtual:pins' {
  const pins: import('./reader/read-pins.ts').KeptChart[];
  export default pins;
}

interface ImportMetaEnv {
  /** Whether readers’ browsers may keep the site (integrations/publish.ts). */
  readonly KEEPS_OFFLINE: boolean;
}
