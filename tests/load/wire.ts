import { createHash, randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

export interface WireHandlers {
  open?(): void;
  /** One whole message. The bytes are a view of the socket’s buffer: copy what is kept. */
  message?(payload: Uint8Array): void;
  /** Once; 1006 where the connection broke without a close frame, 4xx of HTTP where refused. */
  closed?(code: number, reason: string): void;
}

const OPCODE = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

/**
 * A WebSocket client that costs next to nothing: for loads whose own client must not be what is
 * measured, and for abuse that a decent client cannot commit. No compression, no checks. It masks
 * with zeros, which is legal and saves the work.
 */
export class Wire {
  readonly socket: Socket;
  isOpen = false;
  private chunks: Buffer[] = [];
  private size = 0;
  private needed = 2;
  private fragments: Buffer[] = [];
  private handshake = '';
  private done = false;

  constructor(
    address: string,
    private readonly handlers: WireHandlers = {},
  ) {
    const { hostname, port, pathname, search, host } = new URL(address);
    const key = randomBytes(16).toString('base64');
    this.socket = connect({ host: hostname, port: Number(port), noDelay: true });
    this.socket.write(
      `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nUpgrade: websocket\r\n` +
        `Connection: Upgrade\r\nSec-WebSocket-Key: ${key}\r\nSec-WebSocket-Version: 13\r\n\r\n`,
    );
    const accept = createHash('sha1')
      .update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64');
    this.socket.on('data', (chunk) => {
      if (this.isOpen) this.take(chunk);
      else if (!this.done) this.shakeHands(chunk, accept);
    });
    this.socket.on('error', () => undefined);
    this.socket.on('close', () => this.end(1006, ''));
  }

  /** A binary message. Returns false where the socket's buffer is full. */
  send(payload: Uint8Array): boolean {
    return this.frame(OPCODE.binary, payload);
  }

  /** Bytes as they are, without a frame around them. */
  raw(bytes: Uint8Array): boolean {
    return this.socket.writable && this.socket.write(bytes);
  }

  close(code = 1000): void {
    this.frame(OPCODE.close, Buffer.from([code >> 8, code & 255]));
    this.socket.end();
  }

  /** Breaks the connection without a word. */
  destroy(): void {
    this.socket.destroy();
  }

  private frame(opcode: number, payload: Uint8Array): boolean {
    if (!this.socket.writable) return false;
    const { length } = payload;
    const extra = length < 126 ? 0 : length < 65_536 ? 2 : 8;
    const frame = Buffer.alloc(6 + extra + length);
    frame[0] = 0x80 | opcode;
    frame[1] = 0x80 | (extra === 0 ? length : extra === 2 ? 126 : 127);
    if (extra === 2) frame.writeUInt16BE(length, 2);
    if (extra === 8) frame.writeBigUInt64BE(BigInt(length), 2);
    frame.set(payload, 6 + extra);
    return this.socket.write(frame);
  }

  private shakeHands(chunk: Buffer, accept: string): void {
    this.handshake += chunk.toString('latin1');
    const end = this.handshake.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.handshake.slice(0, end);
    const rest = Buffer.from(this.handshake.slice(end + 4), 'latin1');
    if (!head.includes(accept)) {
      this.end(Number(head.split(' ')[1] ?? 0), 'refused');
      this.socket.destroy();
      return;
    }
    this.isOpen = true;
    this.handlers.open?.();
    if (rest.length > 0) this.take(rest);
  }

  private take(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.size += chunk.length;
    if (this.size < this.needed) return;
    const bytes = this.chunks.length === 1 ? chunk : Buffer.concat(this.chunks, this.size);
    const at = this.read(bytes);
    const rest = bytes.subarray(at);
    this.chunks = rest.length > 0 ? [rest] : [];
    this.size = rest.length;
  }

  /** Reads whole frames; returns where the first incomplete one begins. */
  private read(bytes: Buffer): number {
    let at = 0;
    while (!this.done) {
      const left = bytes.length - at;
      this.needed = 2;
      if (left < 2) return at;
      const short = (bytes[at + 1] ?? 0) & 127;
      const header = short < 126 ? 2 : short === 126 ? 4 : 10;
      this.needed = header;
      if (left < header) return at;
      const length =
        short < 126
          ? short
          : short === 126
            ? bytes.readUInt16BE(at + 2)
            : Number(bytes.readBigUInt64BE(at + 2));
      this.needed = header + length;
      if (left < this.needed) return at;
      const first = bytes[at] ?? 0;
      at += this.needed;
      this.got(first & 15, (first & 128) !== 0, bytes.subarray(at - length, at));
    }
    return bytes.length;
  }

  private got(opcode: number, isLast: boolean, payload: Buffer): void {
    switch (opcode) {
      case OPCODE.ping:
        this.frame(OPCODE.pong, payload);
        return;
      case OPCODE.close:
        this.end(payload.length >= 2 ? payload.readUInt16BE(0) : 1005, payload.toString('utf8', 2));
        this.socket.end();
        return;
      case OPCODE.pong:
        return;
    }
    if (isLast && this.fragments.length === 0) {
      this.handlers.message?.(payload);
      return;
    }
    this.fragments.push(Buffer.from(payload));
    if (!isLast) return;
    this.handlers.message?.(Buffer.concat(this.fragments));
    this.fragments = [];
  }

  private end(code: number, reason: string): void {
    if (this.done) return;
    this.done = true;
    this.isOpen = false;
    this.handlers.closed?.(code, reason);
  }
}
