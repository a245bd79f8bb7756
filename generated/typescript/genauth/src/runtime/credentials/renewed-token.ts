// A token that is fetched when it is needed, shared by all calls of a client, and fetched anew before its end.
import type { AuthorizeContext, Credential, Environment, OutgoingRequest } from "../credential.js";

export interface FetchedToken {
  /** `authorization`, and what else goes with it. */
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds; `Infinity`: kept until it is refused. */
  readonly expiresIn: number;
}

interface Token {
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds since the epoch: when to ask for another one, and when this one ends. */
  readonly renewAt: number;
  readonly endsAt: number;
}

/** At most so long before its end is a token renewed, in milliseconds; less for a token that lives less than ten minutes. */
const longestMargin = 60_000;

/**
 * Sends what `fetched` resolves to. One run serves all calls that wait; a token is renewed up to two minutes before its end, and
 * thrown away when the platform refuses it. Authorizing rejects with what `fetched` rejects with.
 */
export function renewedToken(fetched: (request: OutgoingRequest, context: AuthorizeContext) => Promise<FetchedToken>): Credential {
  let token: Token | undefined;
  let exchange: { readonly result: Promise<Token>; readonly signal: AbortSignal } | undefined;

  async function presentToken(request: OutgoingRequest, context: AuthorizeContext): Promise<Token> {
    for (;;) {
      const { signal } = context;
      if (signal.aborted) throw signal.reason;
      if (token !== undefined && context.environment.now() < token.renewAt) return token;
      if (exchange === undefined) {
        // Ends with the call that makes it, whatever `fetched` does; the next one that waits begins anew.
        const result = untilAborted(obtained(request, context), signal);
        exchange = { result, signal };
        // Whoever waits sees the failure; without this an exchange that nobody waits for any more would end the process.
        result.then(
          (value) => {
            token = value;
            exchange = undefined;
          },
          () => {
            exchange = undefined;
          },
        );
      }
      const mine = exchange;
      try {
        return await untilAborted(mine.result, signal);
      } catch (error) {
        if (signal.aborted) throw error;
        // The call that made the exchange was given up; this one was not.
        if (mine.signal !== signal && mine.signal.aborted) continue;
        if (token !== undefined && context.environment.now() < token.endsAt) return token;
        throw error;
      }
    }
  }

  async function obtained(request: OutgoingRequest, context: AuthorizeContext): Promise<Token> {
    const { headers, expiresIn } = await fetched(request, context);
    return { headers, ...lifetime(expiresIn, context.environment) };
  }

  return {
    authorize: async (request, context) => {
      const { headers } = await presentToken(request, context);
      return { ...request, headers: { ...request.headers, ...headers } };
    },
    refused: (request) => {
      if (request === undefined || request.headers["authorization"] === token?.headers["authorization"]) token = undefined;
      return true;
    },
  };
}

function lifetime(seconds: number, environment: Environment): Pick<Token, "renewAt" | "endsAt"> {
  const milliseconds = seconds > 0 ? seconds * 1000 : 0;
  const endsAt = environment.now() + milliseconds;
  // Chance spreads the renewals of many processes that started together.
  const spread = 1 + environment.random();
  return { endsAt, renewAt: endsAt - Math.min(longestMargin, milliseconds / 10) * spread };
}

/** The exchange goes on for the others when one call is given up. */
function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    void promise.then(resolve, reject).then(() => signal.removeEventListener("abort", stop));
  });
}
