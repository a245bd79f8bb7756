// One call from its first attempt to its last: authorize, send, read, and again when that may help.
import { envelopeOf, parsed, textOf, unusable } from "./answer.js";
import type { Clock } from "./clock.js";
import { CredentialError, type AuthorizeContext, type Credential, type OutgoingRequest } from "./credential.js";
import type { Envelope, FailureCause } from "./envelope.js";
import type { HookContext, Hooks } from "./hooks.js";
import type { AnswerKind } from "./operation.js";
import { queryText } from "./request.js";
import { isTransient, retryDelay } from "./retry.js";
import type { EnvelopeFields } from "./settings.js";
import { TransportError, type Transport, type TransportAnswer } from "./transport.js";

/** What does not change from call to call. */
export interface Line {
  readonly transport: Transport;
  readonly hooks: readonly Hooks[];
  readonly envelope: EnvelopeFields | null;
  readonly maxAnswerBytes: number;
  /** Milliseconds. */
  readonly maxRetryDelay: number;
  readonly clock: Clock;
}

export interface Exchange {
  readonly operation: string;
  readonly request: OutgoingRequest;
  /** Any one of these sets will do: the first that is not missing. */
  readonly credentials: readonly (readonly Credential[])[];
  readonly answer: AnswerKind;
  readonly secret: readonly string[];
  /** Attempts after the first. */
  readonly retries: number;
  /** Milliseconds for all of it; 0 and `Infinity` for no limit. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  readonly onAnswer: ((answer: TransportAnswer) => void) | undefined;
}

type AnyEnvelope = Envelope<unknown, number>;

/** What one attempt came to. */
interface Attempt {
  readonly result: AnyEnvelope;
  readonly answer: TransportAnswer | undefined;
  readonly request: OutgoingRequest;
  readonly used: readonly Credential[];
}

/** Never rejects: whatever happens is in the envelope. Resolves in time even when a hook or a transport does not. */
export function exchanged(exchange: Exchange, line: Line): Promise<AnyEnvelope> {
  const { signal, timeout } = exchange;
  const control = new AbortController();
  // Timers count in 32 bits: a longer time would end at once.
  const limited = timeout > 0 && timeout < 2 ** 31;
  return new Promise((resolve) => {
    const finish = (result: AnyEnvelope): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      resolve(result);
    };
    const stop = (error: TransportError): void => {
      control.abort(error);
      finish(failureOf(error));
    };
    const abort = (): void => stop(new TransportError("aborted", "The call was aborted", { cause: signal?.reason }));
    const timer = limited ? setTimeout(() => stop(new TransportError("timeout", `No complete answer within ${timeout} ms`)), timeout) : undefined;
    if (signal?.aborted === true) return abort();
    signal?.addEventListener("abort", abort);
    attempts(exchange, line, control.signal, limited ? line.clock.now() + timeout : Infinity).then(finish, (error: unknown) => finish(failureOf(error)));
  });
}

async function attempts(exchange: Exchange, line: Line, signal: AbortSignal, deadline: number): Promise<AnyEnvelope> {
  const { clock, hooks } = line;
  let retries = 0;
  let renewed = false;
  let corrected = false;
  for (let attempt = 1; ; attempt += 1) {
    const context: HookContext = { operation: exchange.operation, attempt, secret: exchange.secret };
    const { result, answer, used, request } = await attempted(exchange, line, signal, context);
    if (result.statusCode === 200) return result;
    let delay = 0;
    let again = false;
    // A stream was sent already, in parts at least.
    if (!signal.aborted && !(request.body?.content instanceof ReadableStream)) {
      if (!corrected && result.apiCode !== undefined && used.some(({ staleCode }) => staleCode === result.apiCode)) {
        corrected = true;
        again = clock.correct(answer?.headers["date"]);
      } else if (!renewed && (result.statusCode === 401 || answer?.status === 401)) {
        renewed = true;
        for (const credential of used) again = (await credential.refused?.(request)) === true || again;
      } else if (retries < exchange.retries && isTransient(result, answer)) {
        delay = retryDelay((retries += 1), answer?.headers["retry-after"], line.maxRetryDelay, clock.now(), clock.random());
        again = clock.now() + delay < deadline;
      }
    }
    try {
      for (const hook of hooks) await hook.onFailure?.(result, { ...context, retried: again });
    } catch (error) {
      return failureOf(error, "hook", answer?.status);
    }
    if (!again) return result;
    if (delay > 0) await clock.wait(delay, signal);
    if (signal.aborted) return result;
  }
}

async function attempted(exchange: Exchange, line: Line, signal: AbortSignal, context: HookContext): Promise<Attempt> {
  const { hooks } = line;
  let { request } = exchange;
  let used: readonly Credential[] = [];
  let answer: TransportAnswer | undefined;
  let where: FailureCause["kind"] = "hook";
  try {
    for (const hook of hooks) request = (await hook.beforeSigning?.(request, context)) ?? request;
    where = "credential";
    [request, used] = await authorized(request, exchange.credentials, line, signal, context.attempt);
    where = "hook";
    for (const hook of hooks) await hook.beforeSending?.(request, context);
    where = "network";
    answer = await sent(request, line, signal);
    where = "hook";
    for (const hook of hooks) await hook.afterAnswer?.(answer, context);
    exchange.onAnswer?.(answer);
    return { result: envelopeOf(answer, exchange.answer, line.envelope), answer, request, used };
  } catch (error) {
    return { result: failureOf(error, where, answer?.status), answer, request, used };
  }
}

/** With the first set of credentials that is there. Throws the first reason when all are missing. */
async function authorized(
  given: OutgoingRequest,
  sets: readonly (readonly Credential[])[],
  line: Line,
  signal: AbortSignal,
  attempt: number,
): Promise<readonly [OutgoingRequest, readonly Credential[]]> {
  const context: AuthorizeContext = {
    environment: line.clock,
    signal,
    attempt,
    send: async (other) => {
      const { status, body } = await sent(other, line, signal);
      return { status, body: parsed(textOf(body)) };
    },
  };
  let missing: unknown;
  for (const credentials of sets) {
    try {
      let request = given;
      for (const { authorize } of credentials) request = await authorize(request, context);
      return [request, credentials];
    } catch (error) {
      if (!(error instanceof CredentialError && error.missing)) throw error;
      missing ??= error;
    }
  }
  if (missing !== undefined) throw missing;
  return [given, []];
}

function sent({ method, origin, prefix, path, query, headers, body }: OutgoingRequest, { transport, maxAnswerBytes }: Line, signal: AbortSignal): Promise<TransportAnswer> {
  const request = { method, url: origin + prefix + path + queryText(query), headers, signal, maxAnswerBytes };
  return transport.send(body === null ? request : { ...request, body: body.content });
}

const words: Partial<Record<FailureCause["kind"], string>> = { hook: "A hook threw", credential: "The request could not be authorized" };

/** `where`: the kind of an error that does not say itself what it is. */
function failureOf(error: unknown, where: FailureCause["kind"] = "network", httpStatus?: number): AnyEnvelope {
  if (where !== "hook" && error instanceof TransportError) return unusable(error.kind, error.message, error.status, error.cause);
  if (where !== "hook" && error instanceof CredentialError) return unusable("credential", error.message, httpStatus, error);
  return unusable(where, words[where] ?? "The request failed", httpStatus, error);
}
