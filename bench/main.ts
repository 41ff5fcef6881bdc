/** `npm run bench -- NAME [options]`: measures one part of the house. */
interface Bench {
  run(args: readonly string[]): Promise<void>;
}

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  board: () => import('./board'),
  calibration: () => import('./calibration'),
  consortium: () => import('./consortium'),
  matching: () => import('./matching'),
  network: () => import('./network'),
  sync: () => import('./sync'),
  web: () => import('./web'),
};

async function main([name = '', ...args]: readonly string[]): Promise<void> {
  const load = benches[name];
  if (load === undefined) {
    console.error(`usage: npm run bench -- ${Object.keys(benches).join('|')} [options]`);
    process.exitCode = 2;
    return;
  }
  const bench = await load();
  await bench.run(args);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
