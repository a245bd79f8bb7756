// One call of a plain sender from its first attempt to its last.
import type { OutgoingRequest } from "./credential.js";
import { inTime } from "./in-time.js";
import type { Operation } from "./operation.js";
import { queryText } from "./request.js";
import { resultOf, type AnyResult, type NoAnswer, type Unanswered } from "./result.js";
import { retryDelay } from "./retry.js";
import type { Transport, TransportAnswer } from "./transport.js";

export interface PlainExchange {
  readonly operation: Operation<unknown, unknown>;
  readonly request: OutgoingRequest;
  readonly transport: Transport;
  readonly around: Around | undefined;
  /** Attempts after the first. */
  readonly maxRetries: number;
  /** Milliseconds. */
  readonly maxRetryDelay: number;
  readonly maxAnswerBytes: number;
  /** Milliseconds for all of it; 0 and `Infinity` for no limit. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  readonly onAnswer: ((answer: TransportAnswer) => void) | undefined;
  readonly now: () => number;
  readonly random: () => number;
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

export interface Attempt {
  readonly operation: Operation<unknown, unknown>;
  /** From one. */
  readonly number: number;
  readonly signal: AbortSignal;
}

export type Send = (request: OutgoingRequest) => Promise<TransportAnswer>;

/** Makes one attempt with `send`: proves the caller before it, or looks on. What it throws becomes a failure of its `kind`. */
export type Around = (request: OutgoingRequest, attempt: Attempt, send: Send) => Promise<TransportAnswer>;

/** Never rejects: whatever happens is in the result. Resolves in time even when a hook or a transport does not. */
export function plainExchanged(exchange: PlainExchange): Promise<AnyResult> {
  return inTime<AnyResult>(exchange, (signal, deadline) => attempts(exchange, signal, deadline), failureOf);
}

async function attempts(exchange: PlainExchange, signal: AbortSignal, deadline: number): Promise<AnyResult> {
  const { operation, request, around, maxRetries, onAnswer } = exchange;
  const send: Send = ({ origin, prefix, path, query, body, ...rest }) =>
    exchange.transport.send({ ...rest, url: origin + prefix + path + queryText(query), signal, maxAnswerBytes: exchange.maxAnswerBytes, body: body?.content });
  for (let number = 1; ; number += 1) {
    let retryAfter: string | undefined;
    let result: AnyResult;
    let reason: string;
    try {
      const answer = await (around ? around(request, { operation, number, signal }, send) : send(request));
      retryAfter = answer.headers["retry-after"];
      onAnswer?.(answer);
      result = resultOf(answer, operation, exchange.signal);
      reason = `${answer.status}`;
    } catch (error) {
      const failed = failureOf(error);
      reason = failed.error.kind;
      result = failed;
    }
    // A stream was sent already, in parts at least.
    if (result.ok || number > maxRetries || !transient.test(reason) || signal.aborted || request.body?.content instanceof ReadableStream) return result;
    const delay = retryDelay(number - 1, retryAfter, exchange.maxRetryDelay, exchange.now(), exchange.random());
    if (performance.now() + delay > deadline) return result;
    await exchange.wait(delay, signal);
  }
}

/** The platform was busy or could not be reached; asking again may help. */
const transient = /^(408|429|50[0234]|network)$/;

/** Errors of the runtime have a kind; a transport may throw anything. */
function failureOf(cause: unknown): Unanswered {
  const { kind = "network", message = "The server could not be reached", status }: OwnError = isOwn(cause) ? cause : {};
  return { ok: false, status: 0, error: { kind, message, httpStatus: status, cause }, headers: {} };
}

function isOwn(error: unknown): error is OwnError {
  return error instanceof Error && "kind" in error;
}

interface OwnError {
  readonly kind?: NoAnswer["kind"] | undefined;
  readonly message?: string | undefined;
  readonly status?: number | undefined;
}
