/** Fetches series of emissions as they are asked for; each file once. */
import { shardOf, type Series } from '@/explorer/series';

/** A function that fetches the series of a plant. Rejects when the file cannot be had or lacks the plant. */
export function openSeries(folder: string, names: readonly string[]): (id: number) => Promise<Series> {
  const files = new Map<string, Promise<Record<string, Series>>>();
  const open = (name: string): Promise<Record<string, Series>> => {
    let file = files.get(name);
    if (!file) {
      file = fetch(`${folder}${name}.json`).then((answer) => {
        if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
        return answer.json() as Promise<Record<string, Series>>;
      });
      files.set(name, file);
      // What failed once may work the next time.
      file.catch(() => files.delete(name));
    }
    return file;
  };
  return async (id) => {
    const name = names[shardOf(id)] ?? '';
    const series = (await open(name))[String(id)];
    if (!series) throw new Error(`${name} has no plant ${id}`);
    return series;
  };
}
