/** A repository lacks what is needed of a rendered commit; caught where the verification of that commit begins. */
export class MissingContent extends Error {
  /** @param what is missing, as it reads after "does not have" */
  constructor(what: string) {
    super(`the repository does not have ${what}`);
  }
}
