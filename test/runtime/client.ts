// A sender with a transport, a clock and a chance that a test decides.
import type { Credential } from "../../templates/typescript/runtime/credential.js";
import type { EnvelopeOperation, OperationDetails } from "../../templates/typescript/runtime/operation.js";
import type { ClientOptions } from "../../templates/typescript/runtime/options.js";
import { createSender, type ClientSettings, type Sender } from "../../templates/typescript/runtime/sender.js";
import { styledRequest } from "../../templates/typescript/runtime/styled-request.js";
import type { Transport, TransportAnswer, TransportRequest } from "../../templates/typescript/runtime/transport.js";

export const instant = Date.parse("2026-01-02T03:04:05Z");

export type Step = Partial<TransportAnswer> | Error | ((request: TransportRequest) => Promise<TransportAnswer>);

export interface TestOptions extends ClientOptions {
  readonly key?: string | undefined;
  readonly token?: string | undefined;
  readonly lang?: string | undefined;
  readonly host?: string | undefined;
}

/** Answers in turn; the last one again and again. */
export function scripted(...steps: readonly Step[]): Transport & { readonly sent: TransportRequest[] } {
  const sent: TransportRequest[] = [];
  return {
    sent,
    send: async (request) => {
      const step = steps[Math.min(sent.length, steps.length - 1)] ?? {};
      sent.push(request);
      if (step instanceof Error) throw step;
      if (typeof step === "function") return step(request);
      return { status: 200, headers: { "content-type": "application/json" }, body: envelope({}), ...step };
    },
  };
}

export function envelope(changes: object): string {
  return JSON.stringify({ statusCode: 200, message: "ok", ...changes });
}

/** What a waiting time was, and a clock that it moves. */
export function environment(random = 0.5): { now: () => number; random: () => number; wait: (milliseconds: number) => Promise<void>; readonly waits: number[]; shift: number } {
  const waits: number[] = [];
  const clock = {
    shift: 0,
    waits,
    now: () => instant + clock.shift,
    random: () => random,
    wait: async (milliseconds: number) => {
      waits.push(milliseconds);
      clock.shift += milliseconds;
    },
  };
  return clock;
}

/** Numbers its signatures, so that a test sees which attempt was signed. */
export function countingCredential(changes: Partial<Credential> = {}): Credential {
  let count = 0;
  return { authorize: (request) => ({ ...request, headers: { ...request.headers, authorization: `signed ${(count += 1)}` } }), ...changes };
}

export const settings: ClientSettings<TestOptions> = {
  agent: "example-sample/1.2.3",
  server: "{host}",
  options: {
    key: { secret: true },
    token: { secret: true },
    host: { default: "https://api.example.com" },
    lang: { values: ["en-US", "zh-CN"], header: "x-sample-lang" },
  },
  envelope: { status: "statusCode", message: "message", code: "apiCode", requestId: "requestId", data: "data", success: 200 },
  signing: [],
  credentials: {},
};

export function sender(transport: Transport, options: TestOptions = {}, changes: Partial<ClientSettings<TestOptions>> = {}): Sender {
  return createSender({ ...settings, ...changes }, { transport, environment: environment(), ...options });
}

/** With the builder that knows everything, unless the details name another. */
export function operation(method: string, path: string, details: OperationDetails = {}): EnvelopeOperation<unknown> {
  return { id: "sample", method, path, build: styledRequest, ...details };
}
