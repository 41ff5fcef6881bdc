import type { WebSocket } from 'ws';
import type { Engine } from './engine';
import type { Admission, Session } from './session';

/** Connects a `ws` WebSocket to the engine. Text frames are not ours and are passed over. */
export function attachWebSocket(engine: Engine, socket: WebSocket, admission: Admission): Session {
  const session = engine.connect(socket, admission);
  socket.on('message', (data, isBinary) => {
    if (isBinary && Buffer.isBuffer(data)) session.receive(data);
  });
  socket.on('close', () => session.disconnected());
  // An error is always followed by `close`; without a listener it would end the process.
  socket.on('error', () => undefined);
  return session;
}
