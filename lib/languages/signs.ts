/**
 * What shows that a text is in a language: its small words, which nearly every sentence holds and few sentences of another
 * language do; its letters; how it shortens words. Words of several languages count for each, so that what a
 * language shares with a neighbour belongs on its list too. Lower case, straight apostrophes, words parted by spaces.
 */
export type SignData = {
  words: string
  /** Its letters beyond a to z, lower case. */
  letters: string
  /** What it shortens before a vowel and an apostrophe: "l", "qu". */
  elided: string
  /** What it hangs on to a word behind an apostrophe: "s", "ve". */
  hung: string
}

/** The small words of languages that are not read, so that their texts are not taken for one that is: German, Italian, Dutch, Portuguese. */
export const foreignWords =
  'der die das und ist nicht ein eine einen den dem des mit von für auf auch sich wird sind werden wurde haben hat nach bei aus über che di il lo gli della delle dei degli nel nella sono più anche è stato con una ha si per al dal ma questo come alla het een van dat zijn voor niet met op os as um uma não são foi pelo pela com na no nas nos ao da dos das mas mais seu sua também que para por se'
