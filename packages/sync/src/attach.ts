import type { Duplex } from 'node:stream';
import { WebSocket } from 'ws';
import type { Engine } from './engine';
import type { Frame } from './frame';
import type { Admission, Session, SyncSocket } from './session';

/**
 * Connects a `ws` WebSocket, of a server without message compression, and the socket below it to
 * the engine. Text frames are not ours and are passed over.
 */
export function attachWebSocket(
  engine: Engine,
  webSocket: WebSocket,
  below: Duplex,
  admission: Admission,
): Session {
  const session = engine.connect(new FramedSocket(webSocket, below), admission);
  webSocket.on('message', (data, isBinary) => {
    if (isBinary && Buffer.isBuffer(data)) session.receive(data);
  });
  webSocket.on('close', () => session.disconnected());
  // An error is always followed by `close`; without a listener it would end the process.
  webSocket.on('error', () => undefined);
  return session;
}

/**
 * Writes ready-made frames beside those that `ws` makes (pings and the closing frame). Both write
 * whole frames at once, so none gets into another.
 */
class FramedSocket implements SyncSocket {
  constructor(
    private readonly webSocket: WebSocket,
    private readonly below: Duplex,
  ) {}

  get bufferedAmount(): number {
    return this.below.writableLength;
  }

  write(frames: Frame): void {
    if (this.webSocket.readyState === WebSocket.OPEN) this.below.write(frames);
  }

  close(code: number, reason: string): void {
    this.webSocket.close(code, reason);
  }

  terminate(): void {
    this.webSocket.terminate();
  }
}
