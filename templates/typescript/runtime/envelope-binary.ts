// Calls with envelopes whose answer is bytes.
import { type BinaryOptions, streamedBytes } from "./binary-answer.js";
import type { EnvelopeOperation, ReadAnswer } from "./operation.js";
import { plainAnswer } from "./plain-answer.js";
import type { Sender } from "./sender.js";

/** Makes the call, as a stream where the options ask for one. */
export function binaryEnvelope<Result>(client: Sender, operation: EnvelopeOperation<unknown>, input: object | undefined, options?: BinaryOptions): Promise<Result> {
  const { read: usual = plainAnswer } = operation;
  const read: ReadAnswer = (answer, kind, fields, ...rest) =>
    answer.status > 199 && answer.status < 300 ? { statusCode: 200, message: "", data: streamedBytes(answer, rest[1]) } : usual(answer, "binary", fields, ...rest);
  // The document says what comes back.
  return client.send(options?.stream ? { ...operation, answer: "stream", read } : operation, input, options) as Promise<Result>;
}
