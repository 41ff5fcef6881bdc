import type { WebSocket, WebSocketServer } from 'ws';

const INTERVAL = 25_000;

/** Pings every socket; one that has not answered by the next round is half open and dropped. */
export function keepAlive(sockets: WebSocketServer): NodeJS.Timeout {
  const silent = new WeakSet<WebSocket>();
  // One function for all sockets: there are many, and most are idle.
  function heard(this: WebSocket): void {
    silent.delete(this);
  }
  sockets.on('connection', (socket) => socket.on('pong', heard));

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
