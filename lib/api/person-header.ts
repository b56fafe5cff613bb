/** The header that says for whom a request was made: where somebody else is signed in by now it is refused (`other_person`). */
export const personHeader = 'Recoupe-Person'
