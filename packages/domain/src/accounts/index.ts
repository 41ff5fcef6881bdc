/**
 * Persons and how they prove who they are: sign-up, sessions, second factor, deletion, and the actor
 * that every other room asks about.
 */
export { actFor } from './act-for';
export { type Auth, type AuthSettings, createAuth } from './auth';
export { describeMe, type Me } from './describe-me';
export { loadActor } from './load-actor';
export { organizationsToHandOver } from './organizations-to-hand-over';
