// Logging as hooks: off unless an application asks for it, and redacted always.
import type { HookContext, Hooks } from "./hooks.js";
import { redactedHeaders, redactedQuery, redactedValue } from "./redact.js";

export interface LogEntry {
  readonly event: "request" | "answer" | "failure";
  /** The operation's name, without envelopes its method and path (`GET /users/{id}`); empty for a raw request. */
  readonly operation: string;
  /** From one. */
  readonly attempt: number;
  readonly method?: string;
  /** Without the values of secret query parameters. */
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Members of the body, secret ones replaced. */
  readonly body?: unknown;
  /** Of HTTP for an answer, that of the failure otherwise: 0 when there was no usable answer. */
  readonly status?: number;
  readonly apiCode?: number;
  readonly message?: string;
  readonly requestId?: string;
  /** Another attempt follows. */
  readonly retried?: boolean;
}

/** What of a request is logged. */
export interface LogOptions {
  /** Default: false. Members that the specification marks as secret, and those with telling names, are replaced. */
  readonly bodies?: boolean;
}

/** `new ManagementClient({ ..., hooks: logTo((entry) => console.debug(entry)) })` */
export function logTo(write: (entry: LogEntry) => unknown, { bodies = false }: LogOptions = {}): Hooks {
  return {
    beforeSending: async ({ method, origin, prefix, path, query, headers, body, secretQuery = [] }, context) => {
      const { secret } = context;
      const url = `${origin}${prefix}${path}${redactedQuery(query, [...secret, ...secretQuery])}`;
      const entry: LogEntry = { event: "request", ...place(context), method, url, headers: redactedHeaders(headers) };
      await write(bodies && body !== null && body.members !== null ? { ...entry, body: redactedValue(body.members, secret) } : entry);
    },
    afterAnswer: async ({ status, headers }, context) => {
      await write({ event: "answer", ...place(context), status, headers: redactedHeaders(headers) });
    },
    onFailure: async ({ statusCode, apiCode, message, requestId }, context) => {
      const entry: LogEntry = { event: "failure", ...place(context), status: statusCode, message, retried: context.retried };
      await write({ ...entry, ...(apiCode === undefined ? {} : { apiCode }), ...(requestId === undefined ? {} : { requestId }) });
    },
  };
}

function place({ operation, attempt }: HookContext): Pick<LogEntry, "operation" | "attempt"> {
  return { operation, attempt };
}
