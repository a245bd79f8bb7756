// Makes the calls of scenarios with the TypeScript packages.
import { createHmac } from "node:crypto";
import { type Scenario, type Scenarios, SCENARIO_HEADER, type Told } from "./scenario.js";
import { decoded, encoded } from "./values.js";

/** Has the calls of a client as members; `sender`: their first argument where they are functions of a module. */
export interface Owner {
  readonly owner: object;
  readonly sender?: unknown;
}

export type MakeOwner = (name: string, options: Readonly<Record<string, unknown>>) => Owner;

export async function typescriptTold({ now, clients, scenarios }: Scenarios, url: string, makeOwner: MakeOwner): Promise<Told[]> {
  const signed: string[] = [];
  const nonces = { count: 0 };
  const owners = new Map<string, Owner>();
  for (const [name, { options, signing }] of Object.entries(clients)) {
    const given: Record<string, unknown> = { environment: fixedEnvironment(now, nonces), maxRetries: 0 };
    for (const [option, value] of Object.entries(options)) given[option] = signing.includes(option) ? signer(String(value), signed) : value === "$url" ? url : value;
    owners.set(name, makeOwner(name, given));
  }
  const told: Told[] = [];
  for (const [index, scenario] of scenarios.entries()) {
    // One difference must not make all that follow differ.
    nonces.count = index << 8;
    const outcome = await called(scenario, owners.get(scenario.client) ?? { owner: {} });
    told.push({ id: scenario.id, signed: signed.splice(0), ...outcome });
  }
  return told;
}

async function called({ id, call, input, headers }: Scenario, { owner, sender }: Owner): Promise<Pick<Told, "result" | "raised">> {
  const method: unknown = Reflect.get(owner, call);
  if (typeof method !== "function") return { raised: { type: "MissingMethod", message: call } };
  const options = { headers: { ...headers, [SCENARIO_HEADER]: id } };
  try {
    const answer: unknown = await Reflect.apply(method, owner, [...(sender === undefined ? [] : [sender]), ...(input === null ? [] : [decoded(input)]), options]);
    return { result: await encoded(answer) };
  } catch (error) {
    return { raised: { type: error instanceof Error ? error.name : "?", message: String(error instanceof Error ? error.message : error) } };
  }
}

function fixedEnvironment(now: number, nonces: { count: number }): object {
  return { now: () => now * 1000, nonce: () => (nonces.count += 1).toString(16).padStart(32, "0"), random: () => 0, wait: () => Promise.resolve() };
}

function signer(secret: string, signed: string[]): (text: string) => string {
  return (text) => {
    signed.push(text);
    return createHmac("sha1", secret).update(text).digest("base64");
  };
}

