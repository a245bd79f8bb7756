// Choices that the server may extend.

/** The known values, and whatever else of their kind the server sends. Editors offer the known ones. */
export type Open<Known> = Known | (Known & NoText extends never ? string & {} : OfTheirKinds<Known>);

// The compiler looks at every value of such a choice: nearly all are text alone, which is known at once.
type NoText = number | bigint | boolean | symbol | object | null | undefined;

type OfTheirKinds<Known> = Known extends string ? string & {} : Known extends number ? number & {} : never;
