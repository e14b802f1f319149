import type { Bilingual } from '../locale.ts';

/** The pages of running text, by name, of a report that nobody has worked on. */
export const DRAFT_PAGES: Record<string, Bilingual> = {
  home: {
    zh: '这里是报告的中文全文。英译、用语解释、数字和图表还没有写。',
    en: 'Here is the full Chinese text of the report. Its translation, the explanations of its terms, its numbers and charts are still to be written.',
  },
  numbers: {
    zh: '报告的数字还没有录入。录入以后，这里写明怎样读它们。',
    en: 'The report’s numbers have not been entered yet. Once they are, this is the place to say how to read them.',
  },
  about: {
    zh: '---\ntitle: 关于本站\nsummary: 本站收录的是什么，还缺什么。\n---\n\n## 这是什么\n\n这是一份报告的中文全文，分章、分段、分句列出。各章和句子由程序按原文切分，没有改动一个字；英译、解释和数字还没有写。',
    en: '---\ntitle: About this site\nsummary: What is here, and what is still missing.\n---\n\n## What this is\n\nThe full Chinese text of a report, by chapter, paragraph and sentence. A program cut it at its own headings and full stops and changed no word; the translation, the explanations and the numbers are still to be written.',
  },
};
