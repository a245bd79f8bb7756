// Which options the examples of a README give: those that a client needs, and what proves it for the call that is shown.
import type { Client, ClientOption, Credential, Operation } from "../model/model.js";

/** In the order of the client. `operation`: the call of the example; of the ways to prove who calls, the one that asks for the fewest options more. */
export function exampleOptions(client: Client, operation: Operation | null): readonly ClientOption[] {
  const given = new Set(client.options.filter(isNeeded).map(({ name }) => name.text));
  const further = (operation?.security ?? []).map((way) => way.flatMap(({ credential }) => optionsOf(client.credentials.find(({ name }) => name.text === credential))).filter((option) => !given.has(option)));
  const [fewest = []] = further.toSorted((left, right) => left.length - right.length);
  return client.options.filter(({ name }) => given.has(name.text) || fewest.includes(name.text));
}

/** Whether a client without it works under a condition only, or not at all. */
export function isNeeded({ required, default: usual }: ClientOption): boolean {
  return required && usual === undefined;
}

function optionsOf(credential: Credential | undefined): readonly string[] {
  switch (credential?.kind) {
    case "apiKey":
    case "bearer":
      return [credential.option];
    case "basic":
      return [credential.usernameOption, credential.passwordOption];
    case "signature":
      return [credential.keyOption, credential.secretOption];
    case "exchangedToken":
      return Object.values(credential.input);
    case "clientAuthentication":
    case "clientCredentials":
      return [credential.idOption, credential.secretOption];
    default:
      return [];
  }
}
