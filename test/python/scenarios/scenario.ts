// What both drivers read: which calls to make with which clients, and what each language calls them.
import type { Json } from "../../../generator/model/model.js";

export interface ScenarioClient {
  /** Options by their names in the document; `$url` stands for the address of the server. */
  readonly options: { readonly [name: string]: Json };
  /** Options whose secret is kept elsewhere: the drivers give a function that signs, and tell what it was asked to sign. */
  readonly signing: readonly string[];
  readonly python: { readonly module: string; readonly sync: string; readonly async: string; readonly options: { readonly [name: string]: string } };
}

export interface Scenario {
  /** `management/listUsers`: unique. */
  readonly id: string;
  readonly client: string;
  /** Of the operation that is called, also by a variant or an alias. */
  readonly operation: string;
  readonly call: string;
  /** Members by their wire names; null: none are given. */
  readonly input: { readonly [name: string]: Json } | null;
  readonly headers: { readonly [name: string]: string };
  readonly python: { readonly method: string; readonly arguments: { readonly [member: string]: string } };
}

export interface Scenarios {
  /** Seconds since the epoch, which stand still. */
  readonly now: number;
  readonly clients: { readonly [name: string]: ScenarioClient };
  readonly scenarios: readonly Scenario[];
}

/** One line of a driver. */
export interface Told {
  readonly id: string;
  /** Texts that were signed. */
  readonly signed: readonly string[];
  /** What the call came to; absent where it raised. */
  readonly result?: Json;
  readonly raised?: { readonly type: string; readonly message: string };
}

/** Names the scenario on the wire, so that requests can be told apart. */
export const SCENARIO_HEADER = "x-scenario";
