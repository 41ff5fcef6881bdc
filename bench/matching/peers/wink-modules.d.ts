declare module 'wink-bm25-text-search' {
  interface Engine {
    defineConfig(config: {
      fldWeights: Record<string, number>;
      bm25Params?: { k1?: number; b?: number; k?: number };
    }): boolean;
    definePrepTasks(tasks: readonly ((input: never) => unknown)[]): number;
    addDoc(document: Record<string, string>, id: string): number;
    consolidate(precision?: number): boolean;
    search(text: string, limit?: number): [string, number][];
  }
  function create(): Engine;
  export = create;
}

declare module 'wink-nlp-utils' {
  interface Utilities {
    string: { lowerCase(text: string): string; tokenize0(text: string): string[] };
    tokens: {
      removeWords(tokens: readonly string[]): string[];
      stem(tokens: readonly string[]): string[];
      propagateNegations(tokens: readonly string[]): string[];
    };
  }
  const utilities: Utilities;
  export = utilities;
}
