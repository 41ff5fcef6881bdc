import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  type ImportInput,
  type ImportReport,
  importRecords,
  rehearseImport,
  type Transact,
} from '@vicinity/domain/imports';
import { organizationKinds, perform, system } from '@vicinity/domain/kernel';
import { openDatabase } from './database';

const usage = `npm run import -- FILE [--dry-run] [--needs-of NAME --needs-kind KIND --needs-region CODE]

FILE: JSON Lines (.jsonl) or CSV (.csv), as docs/import.md describes.
--dry-run: read and check everything, write nothing.
--needs-of: whose the rows {id, title, text} are; kind (government) and region (CN) unless told.
The database is that of DATABASE_URL, else the embedded one in DATA_DIR (.data).`;

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      'needs-of': { type: 'string' },
      'needs-kind': { type: 'string', default: 'government' },
      'needs-region': { type: 'string', default: 'CN' },
    },
  });
  const [file] = positionals;
  const kind = organizationKinds.find((known) => known === values['needs-kind']);
  if (!file || !kind) throw new Error(usage);
  const name = values['needs-of'];
  return {
    file,
    dryRun: values['dry-run'],
    needsOf: name ? { name, kind, region: values['needs-region'] } : null,
  };
}

function told({ created, updated, unchanged }: ImportReport['organizations']): string {
  return `${created} new, ${updated} updated, ${unchanged} unchanged`;
}

async function main(): Promise<void> {
  const { file, dryRun, needsOf } = readArguments();
  const input: ImportInput = {
    content: await readFile(file, 'utf8'),
    format: path.extname(file).toLowerCase() === '.csv' ? 'csv' : 'jsonl',
    needsOf,
  };
  const { db, close } = await openDatabase();
  const started = performance.now();
  const onProgress = (done: number, all: number) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} / ${all}${done === all ? '\n' : ''}`);
  };
  try {
    const transact: Transact = (deed) => perform(db, system, new Date(), deed);
    const report = await (dryRun ? rehearseImport : importRecords)(transact, input, onProgress);
    for (const { line, key, code, field, value } of report.rejected)
      console.log(`line ${line}\t${code}\t${field}\t${value}\t${key}`);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const { organizations, listings, rejected } = report;
    console.log(
      `${dryRun ? 'dry run, nothing written: ' : ''}organizations ${told(organizations)}; listings ${told(listings)}; ` +
        `${rejected.length} rejected; ${seconds} s`,
    );
  } finally {
    await close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
