// What a registry shows of a package: said once in sdk.yaml, written in the words of each registry.
export interface Publication {
  /** Absent: MIT, the licence of the runtime. */
  readonly license?: {
    /** SPDX license expression: `Apache-2.0`. */
    readonly identifier: string;
    readonly text: string;
  };
  readonly author?: { readonly name: string; readonly email?: string; readonly url?: string };
  /** Addresses of web pages, and of the repository. */
  readonly homepage?: string;
  readonly repository?: string;
  readonly issues?: string;
  readonly keywords?: readonly string[];
}
