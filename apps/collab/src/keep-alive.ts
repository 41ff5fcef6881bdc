import type { WebSocket, WebSocketServer } from 'ws';

const INTERVAL = 25_000;

/** Pings every socket; one that has not answered by the next round is half open and dropped. */
export function keepAlive(sockets: WebSocketServer): NodeJS.Timeout {
  const silent = new WeakSet<WebSocket>();
  sockets.on('connection', (socket) => socket.on('pong', () => silent.delete(socket)));

  return setInterval(() => {
    for (const socket of sockets.clients) {
      if (silent.has(socket)) {
        socket.terminate();
        continue;
      }
      silent.add(socket);
      socket.ping();
    }
  }, INTERVAL);
}
