/**
 * Consortia (联合体): sets of organizations that together cover a need, its funding included. They
 * are proposed afresh for each question out of what is published now: who brings which required
 * capability, who would bridge strangers, which programme could fund it, and which capability nobody
 * offers as required.
 */
export { introduceConsortium } from './introduce-consortium';
export {
  type ConsortiaView,
  type ConsortiumParty,
  proposeConsortiaForNeed,
} from './propose-for-need';
