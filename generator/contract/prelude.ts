// The type-level helpers that every assertion file begins with.

/** `Ours` is read through the functions of the built package, `Theirs` through openapi-typescript's `paths`. */
export const PRELUDE = `
type Loose<Value> = Value extends readonly (infer Item)[] ? Loose<Item>[] : Value extends object ? { [Key in keyof Value]: Loose<Value[Key]> } : Value;

/** Compiles only when every value of the first type is one of the second. */
type Fits<Value extends Target, Target> = [Value, Target];
/** Compiles only when both have the same members. */
type SameMembers<Ours, Theirs> = Fits<keyof Ours, keyof Theirs> & Fits<keyof Theirs, keyof Ours>;

type JsonOf<Content> = Content extends { content: infer Types } ? Types[keyof Types] : undefined;
type TheirBody<Operation> = Operation extends { requestBody?: infer Body } ? JsonOf<NonNullable<Body>> : Record<never, never>;
type Side<Operation, In extends string> = Operation extends { parameters: infer Parameters }
  ? In extends keyof Parameters ? (undefined extends Parameters[In] ? Partial<NonNullable<Parameters[In]>> : Parameters[In]) : Record<never, never>
  : Record<never, never>;
type NoUndefined<Value> = [NonNullable<Value>] extends [never] ? Record<never, never> : NonNullable<Value>;
type TheirAnswer<Operation> = Operation extends { responses: { 200: infer Answer } } ? JsonOf<Answer>
  : Operation extends { responses: { 201: infer Answer } } ? JsonOf<Answer> : undefined;
type TheirData<Operation> = TheirAnswer<Operation> extends { data: infer Data } ? Data : undefined;

type OurInput<Call extends (...args: never[]) => unknown> = NonNullable<Parameters<Call>[1]>;
type OurData<Call extends (...args: never[]) => unknown> = Extract<Awaited<ReturnType<Call>>, { statusCode: 200 }>["data"];
`;
