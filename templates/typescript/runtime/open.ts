// Choices that the server may extend.

/** The known values, and whatever else of their kind the server sends. Editors offer the known ones. */
export type Open<Known> = Known | (Known & string extends never ? never : string & {}) | (Known & number extends never ? never : number & {});
