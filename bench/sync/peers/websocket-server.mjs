import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';

// As the package's own server.js, with the ws that it brings.
const require = createRequire(path.join(process.env.PEERS, 'package.json'));
const entry = require.resolve('@y/websocket-server/utils');
const { setupWSConnection } = require(entry);
const ws = createRequire(entry)('ws');
const sockets = new ws.Server({ noServer: true });
sockets.on('connection', setupWSConnection);
const server = http.createServer((_request, response) => response.end('ok'));
server.on('upgrade', (request, socket, head) => {
  sockets.handleUpgrade(request, socket, head, (socket) =>
    sockets.emit('connection', socket, request),
  );
});
server.listen(Number(process.env.PORT), '127.0.0.1');
