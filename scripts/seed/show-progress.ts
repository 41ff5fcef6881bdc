const width = 30;

/** Draws one line that fills up on a terminal; elsewhere a line each tenth. */
export function showProgress(total: number, begun: number) {
  let told = 0;
  return (done: number, rows: number): void => {
    const share = done / total;
    const rate = done / ((performance.now() - begun) / 1000);
    const text = `${done}/${total} organizations · ${rows} rows · ${Math.round(rate)}/s`;
    if (process.stdout.isTTY) {
      const filled = Math.round(share * width);
      process.stdout.write(`\r[${'█'.repeat(filled)}${'·'.repeat(width - filled)}] ${text}`);
      if (done === total) process.stdout.write('\n');
    } else if (Math.floor(share * 10) > told) {
      told = Math.floor(share * 10);
      console.log(text);
    }
  };
}
