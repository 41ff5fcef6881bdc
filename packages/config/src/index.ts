/**
 * What the operator decides: one table of environment variables, read once at the start of each
 * process. A wrong value stops the start, and all wrong ones are named together with the mend.
 */
export {
  ConfigError,
  readCollabConfig,
  readStartConfig,
  readWebConfig,
  readWorkerConfig,
} from './read';
export { type Variable, variables } from './variables';
