// The type-level helpers that every assertion file begins with.

/** `Ours` is read through the functions of the built package, `Theirs` through openapi-typescript's `paths`. */
export const PRELUDE = `
/** Compiles only when every value of the first type is one of the second. */
type Fits<Value extends Target, Target> = [Value, Target];
/** Compiles only when both have the same members; an error names those that only one has. */
type SameMembers<Difference extends { lost: never; invented: never }> = Difference;
type Difference<Ours, Theirs> = { lost: Exclude<keyof Theirs, keyof Ours>; invented: Exclude<keyof Ours, keyof Theirs> };
/** Lists of values stay open where a type is also read from answers: what was read may be sent back. */
type Widened<Value> = Value extends string ? (string extends Value ? Value : Value | (string & {}))
  : Value extends readonly (infer Item)[] ? Widened<Item>[]
  : Value extends object ? { [Key in keyof Value]: Widened<Value[Key]> } : Value;

type JsonOf<Content> = Content extends { content: infer Types } ? Types[keyof Types] : undefined;
type TheirBody<Operation> = Operation extends { requestBody?: infer Body } ? JsonOf<NonNullable<Body>> : Record<never, never>;
type Side<Operation, In extends string> = Operation extends { parameters: infer Parameters }
  ? In extends keyof Parameters ? (undefined extends Parameters[In] ? Partial<NonNullable<Parameters[In]>> : Parameters[In]) : Record<never, never>
  : Record<never, never>;
type TheirAnswer<Operation> = Operation extends { responses: { 200: infer Answer } } ? JsonOf<Answer>
  : Operation extends { responses: { 201: infer Answer } } ? JsonOf<Answer>
  : Operation extends { responses: { 202: infer Answer } } ? JsonOf<Answer> : undefined;
type TheirData<Operation> = TheirAnswer<Operation> extends { data: infer Data } ? Data : undefined;

type OurInput<Call extends (...args: never[]) => unknown> = NonNullable<Parameters<Call>[1]>;
type OurData<Call extends (...args: never[]) => unknown> = Awaited<ReturnType<Call>> extends infer Result ? Result extends { statusCode: 200; data: infer Data } ? Data : never : never;
`;
