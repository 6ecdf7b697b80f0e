/** What the tests use of Citation.js, which comes without types. */
declare module '@citation-js/core' {
  export const plugins: {
    input: {
      /** Reads a text of any known format as CSL-JSON. */
      chain: (data: string, options: { generateGraph: boolean }) => Record<string, unknown>[];
      /** Takes the first step only: of BibTeX, the entries as they stand there. */
      chainLink: (data: string) => { type: string; label: string; properties: Record<string, string> }[];
    };
  };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
