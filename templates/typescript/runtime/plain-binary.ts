// Calls of plain clients whose answer is bytes.
import { type BinaryOptions, streamedBytes } from "./binary-answer.js";
import type { Operation } from "./operation.js";
import type { PlainSender } from "./plain-sender.js";

/** Makes the call, as a stream where the options ask for one. */
export function binaryCall<Outcome>(client: PlainSender, operation: Operation<unknown>, input: object | undefined, options?: BinaryOptions): Outcome {
  return client.call(options?.stream ? { ...operation, answer: "stream", data: streamedBytes } : operation, input, options);
}
