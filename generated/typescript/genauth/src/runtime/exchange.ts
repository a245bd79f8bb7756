// One call from its first attempt to its last: authorize, send, read, and again when that may help.
import { envelopeAnswer, parsed, unusable } from "./answer.js";
import type { Clock } from "./clock.js";
import { CredentialError, type AuthorizeContext, type Credential, type OutgoingRequest } from "./credential.js";
import type { Envelope, FailureCause } from "./envelope.js";
import type { Hooks } from "./hooks.js";
import { inTime } from "./in-time.js";
import type { Operation } from "./operation.js";
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
  readonly operation: Operation<unknown, unknown>;
  readonly request: OutgoingRequest;
  /** Any one of these sets will do: the first that is not missing. */
  readonly credentials: readonly (readonly Credential[])[];
  /** Attempts after the first. */
  readonly maxRetries: number;
  /** Milliseconds for all of it; 0 and `Infinity` for no limit. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  readonly onAnswer: ((answer: TransportAnswer) => unknown) | undefined;
}

type AnyEnvelope = Envelope<unknown, number>;

/** Never rejects: whatever happens is in the envelope. Resolves in time even when a hook or a transport does not. */
export function exchanged(exchange: Exchange, line: Line): Promise<AnyEnvelope> {
  return inTime(
    exchange,
    (signal, deadline) => attempts(exchange, line, signal, deadline),
    (error, stopped) => failureOf(error, stopped ? "network" : "hook"),
    line.transport.spare,
  );
}

/** Rejects with what `onFailure` threw. */
async function attempts({ operation, request: made, credentials, maxRetries, onAnswer, signal: own }: Exchange, line: Line, signal: AbortSignal, deadline: number): Promise<AnyEnvelope> {
  const { hooks, clock } = line;
  let retries = 0;
  let renewed: boolean | undefined;
  let corrected: boolean | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const context = { operation: operation.id, attempt, secret: operation.secret ?? [] };
    let request = made;
    let used: readonly Credential[] = [];
    let answer: TransportAnswer | undefined;
    let result: AnyEnvelope;
    let where: FailureCause["kind"] = "hook";
    try {
      for (const hook of hooks) request = (await hook.beforeSigning?.(request, context)) ?? request;
      where = "credential";
      if (credentials.length > 0) ({ request, used } = await authorized(request, credentials, line, signal, attempt));
      where = "hook";
      for (const hook of hooks) await hook.beforeSending?.(request, context);
      where = "network";
      answer = await sent(request, line, signal);
      where = "hook";
      for (const hook of hooks) await hook.afterAnswer?.(answer, context);
      await onAnswer?.(answer);
      signal.throwIfAborted();
      result = (operation.read ?? envelopeAnswer)(answer, operation.answer ?? "envelope", line.envelope, operation, own);
    } catch (error) {
      result = failureOf(error, where, answer?.status);
      // One that broke off, or that a hook reads, cannot be closed: that is no further error.
      answer?.stream?.cancel().catch(() => {});
      // Whatever the answer said: it is not asked again.
      answer = undefined;
    }
    const { statusCode } = result;
    if (statusCode === 200) return result;
    // NaN: no further attempt.
    let delay = NaN;
    if (!corrected && used.some(({ staleCode }) => staleCode && staleCode === result.apiCode)) {
      corrected = true;
      if (clock.correct(answer?.headers["date"])) delay = 0;
    } else if (!renewed && [statusCode, answer?.status].includes(401)) {
      renewed = true;
      for (const credential of used) if (await credential.refused?.(request)) delay = 0;
    } else if (retries < maxRetries && isTransient(result, answer)) {
      delay = retryDelay(retries++, answer?.headers["retry-after"], line.maxRetryDelay, clock.now(), clock.random());
    }
    // A stream was sent already, in parts at least. The deadline is not measured with the clock, which may just have been set.
    const retried = !signal.aborted && !(request.body?.content instanceof ReadableStream) && performance.now() + delay < deadline;
    for (const hook of hooks) await hook.onFailure?.(result, { ...context, retried });
    if (!retried) return result;
    if (delay) await clock.wait(delay, signal);
    if (signal.aborted) return result;
  }
}

/** With the first set of credentials that is there; without any when the empty set is among them. */
async function authorized(
  given: OutgoingRequest,
  sets: Exchange["credentials"],
  line: Line,
  signal: AbortSignal,
  attempt: number,
): Promise<{ request: OutgoingRequest; used: readonly Credential[] }> {
  const send: AuthorizeContext["send"] = async (other) => {
    const answer = await sent(other, line, signal);
    return { status: answer.status, body: parsed(answer) };
  };
  let missing: unknown;
  for (const credentials of sets) {
    try {
      let request = given;
      for (const { authorize } of credentials) request = await authorize(request, { environment: line.clock, signal, attempt, send });
      return { request, used: credentials };
    } catch (error) {
      if (!(error instanceof CredentialError && error.missing)) throw error;
      missing ??= error;
    }
  }
  if (missing) throw missing;
  return { request: given, used: [] };
}

function sent(request: OutgoingRequest, { transport, maxAnswerBytes }: Line, signal: AbortSignal): Promise<TransportAnswer> {
  // One by one: what is left of a destructured object costs 9 us, a fiftieth of a call.
  const { method, origin, prefix, path, query, headers, body, stream } = request;
  return transport.send({ method, headers, stream, url: origin + prefix + path + queryText(query), signal, maxAnswerBytes, body: body?.content });
}

/** `where`: the kind of an error that does not say itself what it is. */
function failureOf(error: unknown, where: FailureCause["kind"], httpStatus?: number): AnyEnvelope {
  const known = where !== "hook" && (error instanceof TransportError || error instanceof CredentialError);
  return known ? unusable(error.kind, error.message, error.status, error) : unusable(where, `The ${where} failed`, httpStatus, error);
}
