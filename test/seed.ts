/** What random cases are drawn from, the same on every run; `RECOUPE_SEED=$RANDOM npm test` tries cases that nobody has seen. */
export const seed = Number(process.env.RECOUPE_SEED ?? 20261123)
