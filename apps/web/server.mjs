// The web process: Next's pages, and the browser's one origin for sockets, which it hands to collab.
import { createServer } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import next from 'next';

const port = Number(process.env.PORT ?? 3000);
const hostname = process.env.HOST ?? '0.0.0.0';
const collabPort = Number(process.env.COLLAB_PORT ?? port + 1);
const collabHost = process.env.COLLAB_HOST ?? '127.0.0.1';
const dev = process.env.NODE_ENV === 'development';

// Next ends every upgrade that it does not know, on the server that it is given or, without one,
// on ours from the first page on. This one never listens.
const httpServer = createServer();
const app = next({ dev, dir: path.resolve(import.meta.dirname), hostname, port, httpServer });
await app.prepare();
const handle = app.getRequestHandler();
const handleUpgrade = app.getUpgradeHandler();

const server = createServer((request, response) => {
  if (request.url === '/healthz') {
    response.writeHead(200, { 'content-type': 'text/plain' }).end('ok\n');
    return;
  }
  void handle(request, response);
});

const pipes = new Set();

/** Replays the upgrade request to collab and lets the bytes flow both ways. */
function pipeToCollab(request, socket, head) {
  const upstream = connect(collabPort, collabHost, () => {
    const lines = [`${request.method} ${request.url} HTTP/1.1`];
    for (let at = 0; at < request.rawHeaders.length; at += 2) {
      const [name, value] = request.rawHeaders.slice(at, at + 2);
      if (name.toLowerCase() !== 'x-forwarded-for') lines.push(`${name}: ${value}`);
    }
    lines.push(`x-forwarded-for: ${request.socket.remoteAddress ?? ''}`);
    upstream.write(`${lines.join('\r\n')}\r\n\r\n`);
    upstream.write(head);
    upstream.pipe(socket).pipe(upstream);
  });
  pipes.add(socket);
  socket.setNoDelay(true);
  upstream.setNoDelay(true);
  const end = () => {
    pipes.delete(socket);
    upstream.destroy();
    socket.destroy();
  };
  upstream.on('error', end).on('close', end);
  socket.on('error', end).on('close', end);
}

server.on('upgrade', (request, socket, head) => {
  if (request.url?.startsWith('/collab')) pipeToCollab(request, socket, head);
  else void handleUpgrade(request, socket, head);
});

server.listen(port, hostname);

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  for (const socket of pipes) socket.destroy();
  server.close();
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 3_000).unref();
  await app.close();
  process.exit(0);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// The parent is gone (killed): nobody will ask us to stop any more.
process.on('disconnect', stop);
