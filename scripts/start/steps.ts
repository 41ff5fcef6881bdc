export function say(line: string): void {
  console.log(`• ${line}`);
}

/** Says what is being done and how long it took; work under 50 ms is not worth a line. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  say(what);
  const result = await work();
  const took = performance.now() - began;
  if (took > 50) console.log(`  done in ${(took / 1000).toFixed(1)} s`);
  return result;
}
