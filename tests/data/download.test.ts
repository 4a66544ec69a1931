import { createServer, type Server } from 'node:http';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchSource } from '../../scripts/data/download.ts';
import { fetchAddress, type Source } from '../../scripts/data/sources.ts';
import { sha256 } from './workbench.ts';

const content = Buffer.from('year,kt\n' + Array.from({ length: 2000 }, (_, i) => `${i},${i * 7}`).join('\n'));
const source: Source = {
  key: 'topic/file.csv',
  origin: 'mirror',
  title: 'A file',
  publisher: 'An agency',
  publisherUrl: '',
  license: '',
  vintage: '',
  sha256: sha256(content),
  bytes: content.length,
  mirror: { repository: 'owner/name', commit: 'abc123', path: 'data & more/file (1).csv' },
};

/** A local stand-in for the host of the mirrors. */
interface Host {
  readonly server: Server;
  readonly base: string;
  /** Requests so far: path and range. */
  readonly requests: { path: string; range: string | undefined }[];
  /** Cuts the connection of the last request; set when it is meant to break off. */
  breakOff: () => void;
  behavior: 'sound' | 'ignores ranges' | 'breaks off' | 'altered' | 'absent';
}

async function host(): Promise<Host> {
  const server = createServer((request, response) => {
    const range = request.headers.range;
    self.requests.push({ path: request.url ?? '', range });
    if (self.behavior === 'absent') {
      response.writeHead(404).end('not here');
      return;
    }
    if (self.behavior === 'breaks off') {
      response.writeHead(200, { 'content-length': content.length });
      response.write(content.subarray(0, 5000));
      self.breakOff = () => response.destroy();
      return;
    }
    const body = self.behavior === 'altered' ? Buffer.from(content.toString().replace('7', '8')) : content;
    const start = self.behavior === 'ignores ranges' ? undefined : /^bytes=(\d+)-$/.exec(range ?? '')?.[1];
    response.writeHead(start === undefined ? 200 : 206).end(body.subarray(Number(start ?? 0)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const self: Host = {
    server,
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    breakOff: () => undefined,
    behavior: 'sound',
  };
  return self;
}

describe('fetching a source', () => {
  let mirror: Host;
  let folder: string;
  let target: string;
  beforeEach(async () => {
    mirror = await host();
    folder = mkdtempSync(join(tmpdir(), 'fetch-'));
    target = join(folder, source.key);
  });
  afterEach(() => {
    mirror.server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const fetched = () => fetchSource(source, folder, { base: mirror.base });
  const leave = (name: string, bytes: Uint8Array): void => {
    mkdirSync(join(folder, 'topic'), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  };

  it('asks for the pinned commit with the path encoded', async () => {
    expect(fetchAddress(source)).toBe(
      'https://raw.githubusercontent.com/owner/name/abc123/data%20%26%20more/file%20(1).csv',
    );
    await fetched();
    expect(mirror.requests[0]?.path).toBe('/owner/name/abc123/data%20%26%20more/file%20(1).csv');
  });

  it('stores the whole file, leaves no part behind and reports progress', async () => {
    const seen: number[] = [];
    expect(
      await fetchSource(source, folder, {
        base: mirror.base,
        progress: (_, received) => seen.push(received),
      }),
    ).toBe('downloaded');
    expect(readFileSync(target)).toEqual(content);
    expect(existsSync(`${target}.part`)).toBe(false);
    expect(seen.at(-1)).toBe(content.length);
  });

  it('asks nobody for a file that is already there and right', async () => {
    leave(source.key, content);
    expect(await fetched()).toBe('present');
    expect(mirror.requests).toEqual([]);
  });

  it('refuses a file that is already there but wrong, and does not replace it', async () => {
    leave(source.key, Buffer.from('something else'));
    await expect(fetched()).rejects.toThrow('topic/file.csv: found "14 bytes"');
    expect(readFileSync(target, 'utf8')).toBe('something else');
  });

  it('goes on where an earlier download stopped', async () => {
    leave(`${source.key}.part`, content.subarray(0, 3000));
    expect(await fetched()).toBe('downloaded');
    expect(mirror.requests).toEqual([{ path: expect.any(String) as string, range: 'bytes=3000-' }]);
    expect(readFileSync(target)).toEqual(content);
  });

  it('begins anew when the host ignores the range', async () => {
    mirror.behavior = 'ignores ranges';
    leave(`${source.key}.part`, content.subarray(0, 3000));
    await fetched();
    expect(readFileSync(target)).toEqual(content);
  });

  it('keeps what came before a broken connection, and finishes next time', async () => {
    mirror.behavior = 'breaks off';
    // The connection ends only once the beginning is on the disk, however slow the machine.
    const broken = fetchSource(source, folder, { base: mirror.base, progress: () => mirror.breakOff() });
    await expect(broken).rejects.toThrow(
      /^topic\/file\.csv: the download broke off after 5000 of \d+ bytes .*run again to resume$/,
    );
    expect(existsSync(target)).toBe(false);
    mirror.behavior = 'sound';
    expect(await fetched()).toBe('downloaded');
    expect(mirror.requests.at(-1)?.range).toBe('bytes=5000-');
    expect(readFileSync(target)).toEqual(content);
  });

  it('throws away a download with the wrong checksum', async () => {
    mirror.behavior = 'altered';
    await expect(fetched()).rejects.toThrow(
      /^topic\/file\.csv: found "sha256 [0-9a-f]{64}", expected sha256 [0-9a-f]{64}$/,
    );
    expect(existsSync(target)).toBe(false);
    expect(existsSync(`${target}.part`)).toBe(false);
  });

  it('throws away a part whose beginning is wrong', async () => {
    leave(`${source.key}.part`, Buffer.alloc(3000, 120));
    await expect(fetched()).rejects.toThrow('sha256');
    expect(existsSync(`${target}.part`)).toBe(false);
    expect(await fetched()).toBe('downloaded');
  });

  it('says what the host answered when the file is gone', async () => {
    mirror.behavior = 'absent';
    await expect(fetched()).rejects.toThrow(/^topic\/file\.csv: http:.* answered 404 Not Found$/);
  });

  it('says so when nobody answers', async () => {
    await new Promise((closed) => mirror.server.close(closed));
    await expect(fetched()).rejects.toThrow(/^topic\/file\.csv: .* cannot be reached: /);
  });
});
