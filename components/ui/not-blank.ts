/** The rule of a field that must hold some words, and no more than `maxLength` characters; `say` is what stands under it while it is blank. */
export const notBlank = (say: string, maxLength: number) => ({
  maxLength,
  validate: (value: string) => value.trim() !== '' || say,
})
