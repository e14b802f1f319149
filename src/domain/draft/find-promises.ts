import type { SentenceId } from '../ids.ts';
import type { SourceChapter } from '../report/parse-report.ts';

const GOALS = /今后|未来|下一步|总体要求|目标|任务|重点工作|工作安排|工作部署|工作打算|工作思路|工作建议|展望/u;
const PAST = /回顾|总结|过去|成就|成绩|以来/u;
const OPENS =
  /今后[一二三四五六七八九十\d]+年|未来[一二三四五六七八九十\d]+年|总体要求|预期目标|主要目标|奋斗目标|重点工作|下一步/u;

/**
 * The sentence from which on a report says what is to come: the first of the first chapter whose heading speaks of goals
 * alone, else of the first passage that begins with them, else of the chapter after the first.
 */
export function findPromises(chapters: SourceChapter[]): SentenceId {
  const numbered = chapters.filter(({ number }) => number > 0);
  const headed = numbered.find(({ heading }) => GOALS.test(heading!) && !PAST.test(heading!));
  const begins = ({ sentences }: SourceChapter['passages'][number]) =>
    OPENS.test(sentences[0]!.zh) && !PAST.test(sentences[0]!.zh);
  const passage = numbered.flatMap(({ passages }) => passages).find(begins);
  const [first, second] = numbered;
  return (headed?.passages[0] ?? passage ?? (second ?? first!).passages[0]!).sentences[0]!.id;
}
