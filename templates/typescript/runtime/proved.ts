// Proves the caller of a plain client: any one of the sets that the operation names, and every credential of that set.
import { parsed } from "./answer.js";
import { createClock } from "./clock.js";
import { CredentialError, type Credential } from "./credential.js";
import type { Around } from "./plain-exchange.js";
import type { PlainOptions } from "./plain-sender.js";

type Sets = readonly (readonly string[])[];

/**
 * `usual`: the sets of operations that say nothing else. The preferred set is tried first (option `credential`), none at all last. What
 * nobody gave is no reason to fail while another set will do. Rejects with `CredentialError` before anything is sent. After an
 * answer 401 a credential that knows another way is asked once more.
 */
export function proved<Options extends PlainOptions>(makers: Readonly<Record<string, (options: Options) => Credential>>, usual: Sets, options: Options): Around {
  const known = new Map<string, Credential>();
  for (const [name, maker] of Object.entries(makers)) known.set(name, maker(options));
  const environment = createClock(options.environment);
  const rank = (set: readonly string[]): number => (set.includes(options.credential ?? "") ? 0 : set.length > 0 ? 1 : 2);
  return async (given, { operation: { security = usual, scopes }, number, signal }, send) => {
    const context = {
      environment,
      signal,
      attempt: number,
      send: async (other: typeof given) => {
        const answer = await send(other);
        return { status: answer.status, body: parsed(answer) };
      },
    };
    let missing: unknown;
    const sets = security === "usual" ? usual : security;
    for (const set of [...sets].sort((one, other) => rank(one) - rank(other))) {
      const credentials = set.map((name) => credentialOf(known, name));
      const authorized = async (): Promise<typeof given> => {
        let request = given;
        for (const { authorize } of credentials) request = await authorize(request, { ...context, scopes: scopes?.[sets.indexOf(set)] });
        return request;
      };
      let request: typeof given;
      try {
        request = await authorized();
      } catch (error) {
        if (!(error instanceof CredentialError && error.missing)) throw error;
        missing ??= error;
        continue;
      }
      const answer = await send(request);
      if (answer.status !== 401 || request.once) return answer;
      let mayHelp = false;
      for (const { refused } of credentials) if (await refused?.(request)) mayHelp = true;
      return mayHelp ? await send(await authorized()) : answer;
    }
    if (missing !== undefined) throw missing;
    return await send(given);
  };
}

function credentialOf(known: ReadonlyMap<string, Credential>, name: string): Credential {
  const credential = known.get(name);
  if (credential === undefined) throw new CredentialError(`${name}: unknown`);
  return credential;
}
