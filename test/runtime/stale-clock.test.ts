import { describe, expect, test } from "vitest";
import type { Credential } from "../../templates/typescript/runtime/credential.js";
import { envelope, instant, operation, scripted, sender } from "./client.js";

describe("a clock that is wrong", () => {
  const stale = (date: string | undefined): object => ({ status: 200, headers: { "content-type": "application/json", ...(date === undefined ? {} : { date }) }, body: envelope({ statusCode: 400, apiCode: 1305 }) });
  const dated: Credential = {
    staleCode: 1305,
    authorize: (request, { environment: { now } }) => ({ ...request, headers: { ...request.headers, date: new Date(now()).toUTCString() } }),
  };
  const at = (milliseconds: number): string => new Date(instant + milliseconds).toUTCString();

  test.each<[string, { date: string | undefined; want: readonly string[] }]>([
    ["is set by the server's, once", { date: at(3_600_000), want: [at(0), at(3_600_000)] }],
    ["may be fast", { date: at(-3_600_000), want: [at(0), at(-3_600_000)] }],
    ["is not set by more than a day", { date: at(86_401_000), want: [at(0)] }],
    ["is not set by nonsense", { date: "yesterday", want: [at(0)] }],
    ["is not set by nothing", { date: undefined, want: [at(0)] }],
    ["is not set when it is right", { date: at(0), want: [at(0)] }],
  ])("%s", async (_, { date, want }) => {
    const transport = scripted(stale(date));
    const client = sender(transport, {}, { credentials: { a: () => dated } });
    const result = await client.send(operation("POST", "/x", { security: [["a"]] }), undefined);
    expect(transport.sent.map(({ headers }) => headers["date"])).toEqual(want);
    expect(result).toMatchObject({ statusCode: 400, apiCode: 1305 });
  });

  test("is set once in a call, also where the server says another time each time", async () => {
    const transport = scripted(...[1, 2, 3, 4, 5].map((hours) => stale(at(hours * 3_600_000))));
    await sender(transport, {}, { credentials: { a: () => dated } }).send(operation("POST", "/x", { security: [["a"]] }), undefined);
    expect(transport.sent).toHaveLength(2);
  });

  test("stays set for later calls, and follows the server again", async () => {
    const transport = scripted(stale(at(60_000)), {}, {}, stale(at(-60_000)), {});
    const client = sender(transport, {}, { credentials: { a: () => dated } });
    for (let call = 0; call < 3; call += 1) await client.send(operation("POST", "/x", { security: [["a"]] }), undefined);
    expect(transport.sent.map(({ headers }) => headers["date"])).toEqual([at(0), at(60_000), at(60_000), at(60_000), at(-60_000)]);
  });
});
