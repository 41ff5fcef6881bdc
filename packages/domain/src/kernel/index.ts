/**
 * What every room of the domain shares and nothing more: who acts ({@link Actor}), in what
 * circumstances ({@link Look} to read, {@link Act} to write), and how a rule says no
 * ({@link DomainError}). A verb that writes takes an `Act`, so it cannot run outside a transaction.
 */
export * from './act';
export * from './actor';
export * from './column-types';
export * from './errors';
export * from './perform';
export * from './transition';
export * from './violates';
