// The health check of a container: node:20-slim has no curl. Exits 0 where the address answers 2xx.
const [, , address] = process.argv;
const answer = await fetch(address, { signal: AbortSignal.timeout(3_000) }).catch(() => undefined);
process.exit(answer?.ok ? 0 : 1);
