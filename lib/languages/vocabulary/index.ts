import { accounts } from './accounts'
import { apart } from './apart'
import { bonds } from './bonds'
import { change } from './change'
import { culture } from './culture'
import { dealings } from './dealings'
import { deeds } from './deeds'
import { economy } from './economy'
import { farming } from './farming'
import { health } from './health'
import { justice } from './justice'
import { learning } from './learning'
import { life } from './life'
import { nature } from './nature'
import { placeTime } from './place-time'
import { politics } from './politics'
import { qualities } from './qualities'
import { risks } from './risks'
import { society } from './society'
import { speech } from './speech'
import { states } from './states'
import { transport } from './transport'
import { truth } from './truth'
import { war } from './war'
import { work } from './work'
import type { Theme } from './theme'

/** All themes, by name. */
export const themes = {
  accounts,
  apart,
  bonds,
  change,
  culture,
  dealings,
  deeds,
  economy,
  farming,
  health,
  justice,
  learning,
  life,
  nature,
  placeTime,
  politics,
  qualities,
  risks,
  society,
  speech,
  states,
  transport,
  truth,
  war,
  work,
} as const satisfies Record<string, Theme>

type ThemeName = keyof typeof themes

/** The names of the concepts of all themes. */
export type VocabularyName = { [Name in ThemeName]: keyof (typeof themes)[Name]['words'] }[ThemeName]
