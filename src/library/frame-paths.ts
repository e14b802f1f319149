import type { Chart } from '../domain/charts/series.ts';
import { THEMES, type Theme } from '../domain/charts/snippets.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { library } from './library.ts';
import { goneCharts, pinsOf, type KeptChart } from './pins.ts';

type Shown = { chart: Chart } | { pin: KeptChart };

/** What a frame shows and how. */
export type FrameProps = { theme: Theme; shown: Shown };

/** `getStaticPaths` of every frame: each chart of today and each that is gone, each version that was kept, in every look. */
export function framePaths(): {
  params: { lang: Locale; slug: string; look: string | undefined };
  props: FrameProps;
}[] {
  const gone = goneCharts(library);
  const frames: { slug: string; version: string; shown: Shown }[] = [
    ...library.charts.map((chart) => ({ slug: chart.slug, version: '', shown: { chart } })),
    ...gone.map((pin) => ({ slug: pin.slug, version: '', shown: { pin } })),
    ...[...library.charts, ...gone].flatMap(({ slug }) =>
      pinsOf(slug).map((pin) => ({ slug, version: `v${pin.version}/`, shown: { pin } })),
    ),
  ];
  return LOCALES.flatMap((lang) =>
    frames.flatMap(({ slug, version, shown }) =>
      THEMES.map((theme) => {
        const look = `${version}${theme === 'light' ? '' : theme}`.replace(/\/$/, '');
        return { params: { lang, slug, look: look || undefined }, props: { theme, shown } };
      }),
    ),
  );
}
