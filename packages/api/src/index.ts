/**
 * The way in for pages: one tRPC router per room of the domain. A procedure parses its input and
 * calls one verb; the verb's policy decides, and its refusals arrive as codes with parameters.
 */
export { type Context, createContext, type Services } from './context';
export { type FieldProblem, httpStatusOf, type Refusal, refusalOf } from './errors';
export { type AppRouter, appRouter, createCaller } from './root';
