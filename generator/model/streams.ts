// Streams of clients without envelopes, which read an answer as a whole.
import type { Report } from "../diagnostics.js";
import type { Operation, Type } from "./model.js";

const text: Type = { kind: "primitive", primitive: "string", format: null, nullable: false };

/** `operations`: those of a group. A stream becomes a text where its operation answers nothing else; beside another answer it is left out. */
export function readWhole(operations: readonly Operation[], report: Report): readonly Operation[] {
  const placeOf = ({ at, path }: Operation): string => JSON.stringify([at, path]);
  const others = new Set(operations.filter(({ answer }) => answer.kind !== "stream").map(placeOf));
  return operations.flatMap((operation) => {
    const { answer, accept, at } = operation;
    if (answer.kind !== "stream") return [operation];
    const isLeftOut = others.has(placeOf(operation));
    report.info("operation/stream", isLeftOut ? `The answer ${JSON.stringify(accept)} is left out: only clients with envelopes read streams` : `The answer ${JSON.stringify(accept)} is read as a text: only clients with envelopes read streams`, { at, hint: "Choose `results: envelope` to read it item by item." });
    return isLeftOut ? [] : [{ ...operation, answer: { kind: "text", type: text, errors: answer.errors } }];
  });
}
