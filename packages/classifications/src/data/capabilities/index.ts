import { agrifood } from './agrifood';
import { biomed } from './biomed';
import { design } from './design';
import { digital } from './digital';
import { electronics } from './electronics';
import { energy } from './energy';
import { environment } from './environment';
import { funding } from './funding';
import { manufacturing } from './manufacturing';
import { materials } from './materials';
import { mobility } from './mobility';
import { services } from './services';
import { testing } from './testing';
import { textiles } from './textiles';

/** One table per area, in the order in which areas are offered. */
export const capabilityTables = [
  textiles,
  materials,
  manufacturing,
  electronics,
  digital,
  energy,
  biomed,
  environment,
  agrifood,
  mobility,
  design,
  testing,
  services,
  funding,
];
