/** What a person is told when the app cannot start: a headline and what happened, what is safe, what to do. */
export class CannotStart extends Error {
  readonly title: string;

  constructor(title: string, text: string, cause: unknown) {
    super(text, { cause });
    this.title = title;
  }
}
