// The calls of a plain sender, each from its first attempt to its last.
import { wait } from "./clock.js";
import type { OutgoingRequest } from "./credential.js";
import type { AnyResult, Operation } from "./operation.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { failureOf } from "./plain-failure.js";
import { plainInTime } from "./plain-in-time.js";
import { queryText } from "./request.js";
import { resultOf } from "./result.js";
import { retryDelay } from "./retry.js";
import type { Transport, TransportAnswer } from "./transport.js";

export interface Attempt {
  readonly operation: Operation<unknown, unknown>;
  /** From one. */
  readonly number: number;
  readonly signal: AbortSignal;
  /** Set by what looks on: hears what the attempt came to, and whether another one follows. What it throws ends the call. */
  ended?: (result: AnyResult, retried: boolean) => Promise<void>;
}

export type Send = (request: OutgoingRequest) => Promise<TransportAnswer>;

/** Makes one attempt with `send`: proves the caller before it, or looks on. What it throws becomes a failure of its `kind`. */
export type Around = (request: OutgoingRequest, attempt: Attempt, send: Send) => Promise<TransportAnswer>;

/** Never rejects: whatever happens is in the result. Resolves in time even when a hook or a transport does not. */
export type Exchange = (operation: Operation<unknown, unknown>, request: OutgoingRequest, options: RequestOptions) => Promise<AnyResult>;

export function createExchange(options: ClientOptions, transport: Transport, around: Around | undefined): Exchange {
  const { maxRetries = 2, maxRetryDelay = 5000, maxAnswerBytes = 104_857_600, timeout = 10_000, environment: { now = Date.now, random = Math.random, wait: waiting = wait } = {} } = options;
  return (operation, request, own) => {
    const { result: read = resultOf, safe = !/^P[^U]/.test(request.method) } = operation;
    const retries = (own.safe ?? safe) ? (own.maxRetries ?? maxRetries) : 0;
    const attempts = async (signal: AbortSignal, deadline: number): Promise<AnyResult> => {
      const send: Send = (made) => transport.send({ ...made, url: made.origin + made.prefix + made.path + queryText(made.query), signal, maxAnswerBytes, body: made.body?.content });
      for (let number = 1; ; number += 1) {
        let retryAfter: string | undefined;
        let result: AnyResult;
        let reason: string;
        let where: "hook" | undefined;
        const attempt: Attempt = { operation, number, signal };
        try {
          const answer = await (around ? around(request, attempt, send) : send(request));
          retryAfter = answer.headers["retry-after"];
          where = "hook";
          await own.onAnswer?.(answer);
          result = read(answer, operation, own.signal);
          reason = `${answer.status}`;
        } catch (error) {
          const failed = failureOf(error, where);
          reason = failed.error.kind + failed.error.httpStatus;
          result = failed;
        }
        const delay = retryDelay(number - 1, retryAfter, maxRetryDelay, now(), random());
        const last = result.ok || number > retries || !transient.test(reason) || signal.aborted || request.once || performance.now() + delay > deadline;
        await attempt.ended?.(result, !last);
        if (last) return result;
        await waiting(delay, signal);
      }
    };
    return plainInTime(own.timeout ?? timeout, own.signal, attempts);
  };
}

/** The platform was busy or could not be reached; asking again may help. */
const transient = /408|429|50[0234]|network/;
