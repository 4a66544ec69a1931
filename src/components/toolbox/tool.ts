/** A row of the toolbox, for components: the data come from the page. */
import type { DatasetRow } from '@/data/schema/datasets';

export type Tool = DatasetRow<'toolbox'>;
