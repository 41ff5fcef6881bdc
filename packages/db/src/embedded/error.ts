/**
 * Why the embedded server is not running; the message is for whoever operates the machine.
 *
 * - `no_binaries`: no PostgreSQL for this platform is installed
 * - `no_user`: started as root, and no unprivileged user can be made or used
 * - `in_use`: another running process of ours holds this data folder
 * - `disk_full`: no room for the data
 * - `cannot_start`: anything else; the message ends with the server's own last lines
 */
export type EmbeddedErrorCode = 'no_binaries' | 'no_user' | 'in_use' | 'disk_full' | 'cannot_start';

export class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError';
  readonly code: EmbeddedErrorCode;

  constructor(code: EmbeddedErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Turns what PostgreSQL or the system said into the reason that an operator can act on. */
export function explain(what: string, output: string): EmbeddedError {
  if (/No space left on device|ENOSPC|Disk quota exceeded/i.test(output)) {
    return new EmbeddedError(
      'disk_full',
      `${what}: the disk is full. Free some space (a new database needs about 100 MB), or point DATA_DIR at a disk with room, and start again.`,
    );
  }
  const tail = output.trim().split('\n').slice(-8).join('\n');
  return new EmbeddedError('cannot_start', `${what}. PostgreSQL said:\n${tail || '(nothing)'}`);
}
