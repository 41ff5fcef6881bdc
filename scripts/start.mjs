// `npm start` and `npm run dev`: plain JavaScript, because nothing is installed yet.
import { installWhatIsMissing, requireNode } from './install.mjs';

requireNode();
await installWhatIsMissing();
const { tsImport } = await import('tsx/esm/api');
await tsImport('./start/main.ts', import.meta.url);
