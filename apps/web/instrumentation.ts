/** Reads the listings into memory while the process starts, so that no reader waits for it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { warmUp } = await import('./server/warm-up');
  warmUp();
}
