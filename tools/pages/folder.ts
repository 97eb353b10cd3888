import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Reply, Site } from './serve.ts';

/** Media types of what lies in pages' folders. */
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The files of a folder as a site; a path that ends in a slash gives its `index`. Nothing outside the folder
 * is served. `headers` go with every reply, such as a content security policy.
 */
export function folderSite(
  folder: string,
  options: { index?: string; headers?: Record<string, string> } = {},
): Site {
  const root = path.resolve(folder);
  return async (url) => {
    const wanted = decodeURIComponent(url.pathname);
    const file = path.join(
      root,
      wanted.endsWith('/') ? path.join(wanted, options.index ?? 'index.html') : wanted,
    );
    if (!file.startsWith(root + path.sep)) return undefined;
    return fileReply(file, options.headers);
  };
}

/** One file as a reply; undefined where there is no such file. */
export async function fileReply(
  file: string,
  headers: Record<string, string> = {},
): Promise<Reply | undefined> {
  const isFile = await stat(file).then(
    (entry) => entry.isFile(),
    () => false,
  );
  if (!isFile) return undefined;
  const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  return {
    headers: { 'content-type': type, 'cache-control': 'no-store', ...headers },
    body: await readFile(file),
  };
}
