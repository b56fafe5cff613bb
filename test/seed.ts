import fc from 'fast-check'

/**
 * Properties are tried with the same cases on every run: a run that fails can be had again, and none fails by chance.
 * `RECOUPE_SEED=$RANDOM npm test` tries cases that nobody has seen.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.RECOUPE_SEED ?? 20261123) })
