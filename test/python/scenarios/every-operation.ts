// Scenarios of every operation of a document, of its variants and of its former names, with the document's own examples.
import type { DocumentedOperation } from "../../live/operations.js";
import type { PlannedCalls } from "./planned-calls.js";
import type { Scenario } from "./scenario.js";
import { encoded } from "./values.js";

/** Throws where Python has no call for what the document describes. */
export async function everyOperation({ call, operations }: PlannedCalls, documented: readonly DocumentedOperation[]): Promise<Scenario[]> {
  const scenario = async (name: string, input: DocumentedOperation["input"]): Promise<Scenario> => call(name, name, (await encoded(input)) as Scenario["input"]);
  const scenarios = documented.flatMap((one) => {
    const { aliases = [], variants = [] } = operations.get(one.id)?.operation ?? {};
    return [
      scenario(one.id, one.input),
      ...aliases.map(({ text }) => scenario(text, one.input)),
      ...variants.map(({ name }) => scenario(name.text, one.variants.find(({ id }) => id === name.text)?.input ?? null)),
    ];
  });
  return await Promise.all(scenarios);
}
