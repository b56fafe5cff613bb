/** Fewest characters of a password, the number that is recommended, and the most. Characters are code points. */
export const passwordLength = { least: 8, recommended: 15, most: 128 }
