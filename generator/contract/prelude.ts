// The type-level helpers that every assertion file begins with.

/** `Ours` is read through the functions of the built package, `Theirs` through openapi-typescript's `paths`. */
export const PRELUDE = `
/** Compiles only when every value of the first type is one of the second. */
type Fits<Value extends Target, Target> = [Value, Target];
/** Compiles only when both have the same members; an error names those that only one has. */
type SameMembers<Difference extends { lost: never; invented: never }> = Difference;
type Difference<Ours, Theirs> = unknown extends Theirs ? { lost: never; invented: never } : { lost: Exclude<keyof Theirs, keyof Ours>; invented: Exclude<keyof Ours, keyof Theirs> };
/** Without null. Where alternatives have no type, theirs says nothing. */
type Present<Theirs> = unknown extends Theirs ? any : NonNullable<Theirs>;
/** Lists of values stay open where a type is also read from answers: what was read may be sent back. */
type Widened<Value> = Value extends string ? (string extends Value ? Value : Value | (string & {}))
  : Value extends number ? (number extends Value ? Value : Value | (number & {}))
  : Value extends readonly (infer Item)[] ? Widened<Item>[]
  : Value extends object ? { [Key in keyof Value]: Widened<Value[Key]> } : Value;

/** Members by their names on the wire. */
type Sent<Ours, Names> = { [Key in keyof Ours as Key extends keyof Names ? Names[Key] & string : never]: Ours[Key] };
type Known<Theirs, Names> = Pick<Theirs, Extract<keyof Theirs, Names>>;

/** The type of that name; else what is JSON or a form; anything where neither is there. */
type JsonOf<Content, Media = never> = Content extends { content: infer Types }
  ? [Extract<keyof Types, Media>] extends [never] ? ([Extract<keyof Types, Jsons>] extends [never] ? Types[keyof Types] : Types[Extract<keyof Types, Jsons>]) : Types[Extract<keyof Types, Media>]
  : undefined;
type Jsons = \`\${string}json\${string}\` | "application/x-www-form-urlencoded";
type TheirBody<Operation> = Operation extends { requestBody?: infer Body } ? JsonOf<NonNullable<Body>> : Record<never, never>;
type Side<Operation, In extends string> = Operation extends { parameters: infer Parameters }
  ? In extends keyof Parameters ? (undefined extends Parameters[In] ? Partial<NonNullable<Parameters[In]>> : Parameters[In]) : Record<never, never>
  : Record<never, never>;
type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206;
type TheirAnswer<Operation, Media = never> = Operation extends { responses: infer Answers } ? { [Status in keyof Answers & Success]: JsonOf<Answers[Status], Media> }[keyof Answers & Success] : undefined;
type TheirData<Operation> = TheirAnswer<Operation> extends { data: infer Data } ? Data : undefined;

type OurInput<Call extends (...args: never[]) => unknown> = NonNullable<Parameters<Call>[1]>;
type OurData<Call extends (...args: never[]) => unknown> = Awaited<ReturnType<Call>> extends infer Result ? Result extends { statusCode: 200; data: infer Data } | { ok: true; data: infer Data } ? Data : never : never;
`;
