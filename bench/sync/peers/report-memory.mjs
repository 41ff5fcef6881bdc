// Loaded into every server measured, with --expose-gc: tells the parent what is held.
process.on('message', (message) => {
  if (message !== 'memory') return;
  for (let round = 0; round < 3; round += 1) globalThis.gc();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send({ rss, held: heapUsed + external });
});
process.channel?.unref();
