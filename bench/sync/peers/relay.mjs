import http from 'node:http';
import { createRequire } from 'node:module';

/**
 * The limit: hands every message on to the others in the room, unread and unkept. With `TICK=1`
 * it corks each socket until the end of the turn, so that what arrives in one turn leaves in one
 * write.
 */
const { WebSocketServer } = createRequire(process.env.ROOT)('ws');
const perTick = process.env.TICK === '1';
const rooms = new Map();
const corked = new Set();
const server = http.createServer((_request, response) => response.end('ok'));
const sockets = new WebSocketServer({ server, perMessageDeflate: false });

sockets.on('connection', (socket, request) => {
  const room = rooms.get(request.url) ?? new Set();
  rooms.set(request.url, room);
  room.add(socket);
  socket.on('message', (message) => {
    // An update; the greetings of clients are of no use to others.
    if (message[0] !== 0 || message[1] !== 2) return;
    for (const other of room) {
      if (other === socket) continue;
      if (perTick) cork(other._socket);
      other.send(message);
    }
  });
  socket.on('close', () => room.delete(socket));
});
server.listen(Number(process.env.PORT), '127.0.0.1');

function cork(stream) {
  if (corked.size === 0) setImmediate(uncork);
  if (corked.has(stream)) return;
  corked.add(stream);
  stream.cork();
}

function uncork() {
  for (const stream of corked) stream.uncork();
  corked.clear();
}
