import { kindredAccidents } from './kindred-accidents'
import { kindredBusiness } from './kindred-business'
import { kindredCourts } from './kindred-courts'
import { kindredFronts } from './kindred-fronts'
import { kindredHealth } from './kindred-health'
import { kindredInstitutions } from './kindred-institutions'
import { kindredLeisure } from './kindred-leisure'
import { kindredPolitics } from './kindred-politics'
import { kindredTurns } from './kindred-turns'
import { kindredDeeds } from './kindred-deeds'
import { kindredOfEvents } from './kindred-events'
import { kindredOfEveryday } from './kindred-everyday'
import { kindredOfSociety } from './kindred-society'
import { kindredIdeas } from './kindred-ideas'
import { kindredPeople } from './kindred-people'
import { kindredQualities } from './kindred-qualities'
import { kindredThings } from './kindred-things'
import type { Kindred } from './kindred-row'

/** All rows of kindred words; a row is known by its place, so that `FEATURE_READING` rises when the table changes. */
export const kindred: readonly Kindred[] = [
  ...kindredOfEvents,
  ...kindredOfSociety,
  ...kindredOfEveryday,
  ...kindredDeeds,
  ...kindredPeople,
  ...kindredThings,
  ...kindredQualities,
  ...kindredIdeas,
  ...kindredInstitutions,
  ...kindredAccidents,
  ...kindredCourts,
  ...kindredFronts,
  ...kindredPolitics,
  ...kindredBusiness,
  ...kindredHealth,
  ...kindredLeisure,
  ...kindredTurns,
]
