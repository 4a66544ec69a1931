/** Whether a story scrolls smoothly: the time of every frame while all of it passes by. */
import { openPhone, SLOWDOWN } from './phone.ts';
import { addressOn, nameOf, type Subject } from './subject.ts';
import { quantile, type Table } from './table.ts';

/** Frame times in ms while a whole story is scrolled, after it has woken once. */
async function scroll({ browser }: Subject, address: string): Promise<number[]> {
  const { page } = await openPhone(browser, 'fast');
  await page.goto(address, { waitUntil: 'networkidle' });
  const frames = await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const scrollThrough = async (): Promise<number[]> => {
      const times: number[] = [];
      scrollTo({ top: 0, behavior: 'instant' });
      let before = await frame();
      for (let y = 0; y < document.documentElement.scrollHeight - innerHeight; y += 24) {
        scrollTo({ top: y, behavior: 'instant' });
        const now = await frame();
        times.push(now - before);
        before = now;
      }
      return times;
    };
    // The first pass fetches and wakes what lies on the way; its cost is in the loading figures.
    await scrollThrough();
    return scrollThrough();
  });
  await page.context().close();
  return frames;
}

/** Frame times of the stories. */
export async function measureScrolling(subject: Subject): Promise<Table[]> {
  const rows: Record<string, Record<string, number>> = {};
  for (const page of subject.pages.filter(({ kind }) => kind === 'story')) {
    const frames = await scroll(subject, addressOn(subject.served, page));
    const at = (share: number): number => Number(quantile(frames, share).toFixed(1));
    rows[nameOf(page)] = { frames: frames.length, median: at(0.5), p95: at(0.95), longest: at(1) };
  }
  return [{ caption: `Frames of a whole scroll, ${SLOWDOWN} × CPU slowdown (ms; bar: p95 ≤ 20)`, rows }];
}
