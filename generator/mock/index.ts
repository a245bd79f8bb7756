// The entry `countersign/mock`: the mock server as functions, for tests. Its types stand alone, so that they can be published.
import { defaultCredentials as defaults } from "./credentials.js";
import { documentsOf as read } from "./documents.js";
import type { Mock, MockOptions, OpenApiDocument, ReadingOptions } from "./mock.js";
import { startMock as start } from "./server.js";

export type { CoverageReport, Fault, Har, HarEntry, Mock, MockOptions, NameValue, OpenApiDocument, OperationCalls, ReadingOptions } from "./mock.js";

/** What the mock expects when nobody says otherwise, by name of the client option. */
export const defaultCredentials: Readonly<Record<string, string>> = defaults;

/**
 * Reads OpenAPI files, or those that a configuration (`sdk.yaml`) names, and bundles each. Rejects with an `Error` that has a line for every
 * problem.
 */
export const documentsOf: (source: readonly string[] | { readonly config: string }, options?: ReadingOptions) => Promise<OpenApiDocument[]> = read;

/** Serves the documents on 127.0.0.1 until `close()`. Rejects with an `Error` when the port is taken. */
export const startMock: (options: MockOptions) => Promise<Mock> = start;
