import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** A Yjs client id and whose it is for good: `Admission.owner` of who first edited under it. */
export interface Claim {
  readonly client: number;
  readonly owner: string;
}

/**
 * Whose each Yjs client id is that was ever used in a document. Kept as it is stored until
 * somebody writes: most documents are only read.
 */
export class Ownership {
  private owners: Map<number, string> | null = null;
  private later: Claim[] | null = null;

  /** @param stored what `encode` made; null where nothing was ever claimed */
  constructor(private stored: Uint8Array | null) {}

  ownerOf(client: number): string | undefined {
    return this.read().get(client);
  }

  /** The first claim holds. */
  claim(claims: readonly Claim[]): void {
    if (claims.length === 0) return;
    if (this.owners) add(this.owners, claims);
    else this.later = [...(this.later ?? []), ...claims];
  }

  /** `varUint owners`, `varString` for each; then until the end `varUint owner`, `varUint client`. */
  encode(): Uint8Array {
    const claims = this.read();
    const owners = new Map([...new Set(claims.values())].map((owner, index) => [owner, index]));
    return encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, owners.size);
      for (const owner of owners.keys()) encoding.writeVarString(encoder, owner);
      for (const [client, owner] of claims) {
        encoding.writeVarUint(encoder, owners.get(owner) ?? 0);
        encoding.writeVarUint(encoder, client);
      }
    });
  }

  private read(): Map<number, string> {
    if (this.owners) return this.owners;
    this.owners = this.stored ? decode(this.stored) : new Map();
    add(this.owners, this.later ?? []);
    this.stored = null;
    this.later = null;
    return this.owners;
  }
}

function add(owners: Map<number, string>, claims: readonly Claim[]): void {
  for (const { client, owner } of claims) if (!owners.has(client)) owners.set(client, owner);
}

function decode(stored: Uint8Array): Map<number, string> {
  const decoder = decoding.createDecoder(stored);
  const owners: string[] = [];
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
    owners.push(decoding.readVarString(decoder));
  }
  const claims = new Map<number, string>();
  while (decoding.hasContent(decoder)) {
    const owner = owners[decoding.readVarUint(decoder)];
    if (owner === undefined) throw new Error('A client id is said to be of somebody not named');
    claims.set(decoding.readVarUint(decoder), owner);
  }
  return claims;
}
