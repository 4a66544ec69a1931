/** What the worker has to say to the reader of a page, in words. */
import type { WorkerNote } from '../names';

/** The notes of a site under a base ("/hard-to-abate/"). */
export function notesOf(base: string) {
  const offline = `${base}offline/`;
  return {
    /** The page is a copy, kept at that moment (ISO). */
    copy: (since: string): WorkerNote => ({
      text: `No connection, or none fast enough: this copy was kept on ${dayOf(since)}.`,
      way: 'What is kept',
      href: offline,
    }),
    /** The page has been published anew while it was open. */
    newer: { text: 'A newer edition of this page is out.', way: 'Load it' } as WorkerNote,
    /** What the reader saved is of an older edition than what is published. */
    outdated: {
      text: 'A newer edition of what you saved is out.',
      way: 'Save it again',
      href: offline,
    } as WorkerNote,
    /** A saved pack was damaged; it has been thrown away. */
    damaged: {
      text: 'Part of what was saved here could not be read, and was removed.',
      way: 'Save it again',
      href: offline,
    } as WorkerNote,
  };
}

const dayOf = (moment: string): string => new Date(moment).toLocaleDateString('en-US', { dateStyle: 'long' });
