import 'server-only';
import { services } from './services';

/** Begins to read the listings, without anybody waiting: the first question tries again. */
export function warmUp(): void {
  services()
    .listingIndex.ready()
    .catch((error: unknown) =>
      process.emitWarning(`The listings were not read at the start: ${String(error)}`),
    );
}
