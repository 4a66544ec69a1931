/** The files of views as routes: one route file an ending, because Astro wants to see it in the name. */
import type { APIRoute } from 'astro';
import { viewRoutes, type ViewProps } from '@/charts/routes';
import { VIEW_FILES, viewFiles, type ViewFileEnding } from '@/charts/view-files';

type Props = ViewProps & { file: ViewFileEnding };

/** A route a file of a view that ends so: for "png" "in-1980", "in-1980.card", … */
export const routesOf = (extension: string) => () =>
  viewRoutes().flatMap(({ params: { slug, view }, props }) =>
    viewFiles
      .filter(({ ending, only }) => ending.split('.').at(-1) === extension && (only?.(props.chart) ?? true))
      .map(({ ending }) => ({
        params: { slug, file: `${view}.${ending}`.slice(0, -extension.length - 1) },
        props: { ...props, file: ending } satisfies Props,
      })),
  );

/** Makes the file. */
export const GET: APIRoute<Props> = async ({ props: { chart, view, file } }) => {
  const { make, type } = VIEW_FILES[file];
  return new Response(await make(chart, view), { headers: { 'Content-Type': type } });
};
