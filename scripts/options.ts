import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/**
 * The options of a command, whose use is `npm run …` in one line or more. `--help` prints that; an option that is not known, or
 * has no value where it wants one, ends the command with 2 and says so.
 */
export function readOptions<T extends ParseArgsOptionsConfig>(
  usage: string,
  options: T,
  args = process.argv.slice(2),
): ReturnType<typeof parseArgs<{ options: T }>>['values'] {
  if (args.includes('--help')) {
    console.log(usage);
    process.exit();
  }
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    return fail(`${(error as Error).message}\n${usage}`);
  }
}

/** The chapter that `--chapter` names; undefined where it names none. One that the report lacks ends the command with 2. */
export function readChapter(text: string | undefined, report: { number: number }[]): number | undefined {
  if (text === undefined) return undefined;
  const numbers = report.map(({ number }) => number);
  const chapter = numbers.find((number) => String(number) === text.replace(/^0(?=\d)/, ''));
  return chapter ?? fail(`--chapter is “${text}”; the report has the chapters ${numbers.join(', ')}`);
}

/** Ends a command that was not asked as it can be. */
export function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
