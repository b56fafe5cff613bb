/**
 * Words that news uses for one matter, by its name: "pourparlers", "réunion" and "émissaire" all are of talks. Looser than
 * what words mean: a family finds what may be about the same matter, and says nothing of whether it says the same.
 */
export type FamilyData = Record<string, string>
