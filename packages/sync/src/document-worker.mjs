// The sources are TypeScript; a thread does not inherit how the main thread reads them.
import { tsImport } from 'tsx/esm/api';

await tsImport('./document-worker.ts', import.meta.url);
