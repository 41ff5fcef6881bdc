import { readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';

/** What Linux tells of processes; elsewhere there is nothing to read and every answer is null. */

const TICKS_PER_SECOND = 100;
const KB = 1024;

interface Stat {
  readonly parent: number;
  readonly ownTicks: number;
  /** Of children that have ended. */
  readonly reapedTicks: number;
}

/** CPU seconds used so far by processes and all that descend from them, the dead included. */
export function cpuSeconds(roots: readonly number[]): number | null {
  const stats = readAll();
  if (stats.size === 0) return null;
  const children = new Map<number, number[]>();
  for (const [pid, { parent }] of stats) {
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const ticks = (pid: number): number => {
    const stat = stats.get(pid);
    if (!stat) return 0;
    const below = (children.get(pid) ?? []).reduce((sum, child) => sum + ticks(child), 0);
    return stat.ownTicks + stat.reapedTicks + below;
  };
  return roots.reduce((sum, root) => sum + ticks(root), 0) / TICKS_PER_SECOND;
}

export function parentOf(pid: number): number | undefined {
  return readStat(pid)?.parent;
}

/** Resident memory now, in bytes. */
export function residentBytes(pid: number): number | null {
  return statusField(pid, 'VmRSS');
}

/** Starts a new reckoning of the peak. */
export function resetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // Not ours, or not Linux: the peak is then since the process began.
  }
}

/** The most resident memory since `resetPeak`, in bytes. */
export function peakBytes(pid: number): number | null {
  return statusField(pid, 'VmHWM');
}

/** The process that listens on a local port. */
export function listenerOn(port: number): number | undefined {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  const lines = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => read(file).split('\n'));
  const inodes = lines
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[1]?.endsWith(`:${hex}`) && fields[3] === '0A')
    .map((fields) => `socket:[${fields[9]}]`);
  return pids().find((pid) => links(`/proc/${pid}/fd`).some((link) => inodes.includes(link)));
}

function readAll(): Map<number, Stat> {
  const stats = pids().map((pid) => [pid, readStat(pid)] as const);
  return new Map(stats.flatMap(([pid, stat]) => (stat ? [[pid, stat]] : [])));
}

function readStat(pid: number): Stat | undefined {
  const text = read(`/proc/${pid}/stat`);
  if (text === '') return undefined;
  // The name, in brackets, may contain anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const at = (index: number) => Number(fields[index - 3]);
  return { parent: at(4), ownTicks: at(14) + at(15), reapedTicks: at(16) + at(17) };
}

function statusField(pid: number, name: string): number | null {
  const [, kilobytes] = new RegExp(`${name}:\\s+(\\d+)`).exec(read(`/proc/${pid}/status`)) ?? [];
  return kilobytes === undefined ? null : Number(kilobytes) * KB;
}

function pids(): number[] {
  return list('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function links(folder: string): string[] {
  return list(folder).flatMap((name) => {
    try {
      return [readlinkSync(`${folder}/${name}`)];
    } catch {
      return [];
    }
  });
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
