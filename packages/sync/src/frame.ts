import { MESSAGE, SYNC_STEP } from './protocol';

/**
 * A message as it goes over the wire: one unfragmented, unmasked binary WebSocket frame (RFC 6455,
 * 5.2). Being the same for every socket, it is made once, however many receive it, and several
 * may be joined into one write.
 */
export type Frame = Buffer;

const FIN_BINARY = 0x82;

/** Frames a message. */
export function frameOf(message: Uint8Array): Frame {
  const frame = allocate(message.byteLength);
  frame.set(message, frame.byteLength - message.byteLength);
  return frame;
}

/** Frames an update as a sync message, copying it once. */
export function frameUpdate(
  update: Uint8Array,
  step: typeof SYNC_STEP.update | typeof SYNC_STEP.reply = SYNC_STEP.update,
): Frame {
  const length = update.byteLength;
  const prefix = 2 + sizeOfVarUint(length);
  const frame = allocate(prefix + length);
  let at = frame.byteLength - length - prefix;
  frame[at] = MESSAGE.sync;
  frame[at + 1] = step;
  at += 2;
  let rest = length;
  for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) {
    frame[at] = (rest & 0x7f) | 0x80;
    at += 1;
  }
  frame[at] = rest;
  frame.set(update, at + 1);
  return frame;
}

/** A frame with its header written and room for `length` bytes behind it. */
function allocate(length: number): Frame {
  if (length < 126) {
    const frame = Buffer.allocUnsafe(2 + length);
    frame[0] = FIN_BINARY;
    frame[1] = length;
    return frame;
  }
  if (length < 0x1_0000) {
    const frame = Buffer.allocUnsafe(4 + length);
    frame[0] = FIN_BINARY;
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
    return frame;
  }
  const frame = Buffer.allocUnsafe(10 + length);
  frame[0] = FIN_BINARY;
  frame[1] = 127;
  frame.writeBigUInt64BE(BigInt(length), 2);
  return frame;
}

function sizeOfVarUint(value: number): number {
  let size = 1;
  for (let rest = value; rest > 0x7f; rest = Math.floor(rest / 0x80)) size += 1;
  return size;
}
