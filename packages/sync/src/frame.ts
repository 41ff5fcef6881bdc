import { MESSAGE, SYNC_STEP } from './protocol';

/**
 * A message as it goes over the wire: one unfragmented, unmasked binary WebSocket frame (RFC 6455,
 * 5.2). Being the same for every socket, it is made once, however many receive it, and several
 * may be joined into one write.
 */
export type Frame = Buffer;

const FIN_BINARY = 0x82;

type UpdateStep = typeof SYNC_STEP.update | typeof SYNC_STEP.reply;

/** Frames a message. */
export function frameOf(message: Uint8Array): Frame {
  const { byteLength } = message;
  const frame = allocate(headerSize(byteLength) + byteLength, byteLength);
  frame.set(message, frame.byteLength - message.byteLength);
  return frame;
}

/** Frames an update as a sync message, copying it once. */
export function frameUpdate(update: Uint8Array, step: UpdateStep = SYNC_STEP.update): Frame {
  const length = update.byteLength;
  const prefix = 2 + sizeOfVarUint(length);
  const frame = allocate(headerSize(prefix + length) + prefix + length, prefix + length);
  writePrefix(frame, frame.byteLength - length - prefix, length, step);
  frame.set(update, frame.byteLength - length);
  return frame;
}

/** All of an update's frame but the update itself, which must be written right behind it. */
export function frameHead(update: Uint8Array, step: UpdateStep): Frame {
  const length = update.byteLength;
  const prefix = 2 + sizeOfVarUint(length);
  const head = allocate(headerSize(prefix + length) + prefix, prefix + length);
  writePrefix(head, head.byteLength - prefix, length, step);
  return head;
}

function writePrefix(frame: Frame, from: number, length: number, step: UpdateStep): void {
  let at = from;
  frame[at] = MESSAGE.sync;
  frame[at + 1] = step;
  at += 2;
  let rest = length;
  for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) {
    frame[at] = (rest & 0x7f) | 0x80;
    at += 1;
  }
  frame[at] = rest;
}

/** `size` bytes that begin with the header of a message of `length` bytes. */
function allocate(size: number, length: number): Frame {
  const frame = Buffer.allocUnsafe(size);
  frame[0] = FIN_BINARY;
  if (length < 126) frame[1] = length;
  else if (length < 0x1_0000) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  return frame;
}

function headerSize(length: number): number {
  if (length < 126) return 2;
  return length < 0x1_0000 ? 4 : 10;
}

function sizeOfVarUint(value: number): number {
  let size = 1;
  for (let rest = value; rest > 0x7f; rest = Math.floor(rest / 0x80)) size += 1;
  return size;
}
