/**
 * The sync engine: documents that several people edit at once, kept so that nothing that anybody
 * was told is saved can be lost.
 *
 * It speaks y-websocket's protocol, so the stock `WebsocketProvider` works, and adds an
 * acknowledgement of what is durable and a way to renew a connection's credential. An update is
 * checked for its form, written to a log together with whatever else waits at that moment, and
 * only after that commit acknowledged; it is relayed at the commit or after 15 ms, whichever
 * comes first. A room holds bytes (a snapshot and the log's tail) and knows which clocks they
 * contain; it holds no Yjs document. Any number of processes may serve the same documents. It
 * knows no HTTP and no accounts: the host decides who connects, to what, with which rights.
 */
export { attachWebSocket } from './attach';
export type { LoggedUpdate } from './batch';
export { type Bus, type BusHandlers, noBus, type SharedPresence } from './bus';
export { Engine, type EngineOptions, type EngineStats, type EngineWatch } from './engine';
export type { Limits } from './limits';
export { type LogEntry, type LogReader, logReader } from './log-reader';
export { PostgresBus } from './postgres-bus';
export {
  type Notice,
  type PostgresStoreOptions,
  postgresStore,
  type TableNames,
} from './postgres-store';
export { CLOSE, type CloseCode, MESSAGE } from './protocol';
export type { LogRow, RoomStore, StoredRoom } from './room-store';
export type { Admission, Rights, Session, SyncSocket } from './session';
