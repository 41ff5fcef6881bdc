import { design } from './design';
import { digital } from './digital';
import { electronics } from './electronics';
import { manufacturing } from './manufacturing';
import { materials } from './materials';
import { textiles } from './textiles';

/** One table per area, in the order in which areas are offered. */
export const capabilityTables = [textiles, materials, manufacturing, electronics, digital, design];
