import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** One answer of the page server. */
export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body: string | Buffer;
}

/** Gives the reply for an address, or undefined where this site has nothing there. */
export type Site = (url: URL) => Reply | undefined | Promise<Reply | undefined>;

/** Something a browser asked for. */
export interface SeenRequest {
  /** Whole address; for an encrypted one, of which only the host is seen, `https://host/`. */
  url: string;
  /** The page it was asked from, where the browser says so. */
  from: string | undefined;
  /** Whether the site had it. */
  served: boolean;
}

/** A running page server. */
export interface PageServer {
  /** `http://127.0.0.1:<port>`; as a proxy it stands for every other host too. */
  origin: string;
  /** All requests so far, oldest first. */
  seen: SeenRequest[];
  close: () => Promise<void>;
}

/**
 * Serves a site on 127.0.0.1. A browser that uses it as its proxy finds the site under any plain-http host
 * name and reaches nothing else: encrypted connections are refused. Every request is written down.
 */
export async function servePages(site: Site): Promise<PageServer> {
  const seen: SeenRequest[] = [];
  const server = http.createServer((request, response) => {
    void answer(site, request, response).then((served) => {
      seen.push({
        url: addressOf(request).href,
        from: request.headers.origin ?? request.headers.referer,
        served,
      });
    });
  });
  server.on('connect', (request, socket) => {
    seen.push({
      url: `https://${(request.url ?? '').replace(/:443$/, '')}/`,
      from: undefined,
      served: false,
    });
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // A server that listens on a port, not on a pipe, has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A proxied request names the whole address; a direct one its path, and the host in a header. */
function addressOf(request: http.IncomingMessage): URL {
  return new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
}

async function answer(
  site: Site,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<boolean> {
  try {
    const reply = await site(addressOf(request));
    if (!reply) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing here.');
      return false;
    }
    response.writeHead(reply.status ?? 200, reply.headers).end(reply.body);
    return true;
  } catch (error) {
    response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    return false;
  }
}
