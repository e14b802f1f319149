/** Says behind each choice of a filter, which ends in a number, how many entries it would leave. */
export function countChoices(form: HTMLFormElement, name: string, count: (value: string) => number): void {
  for (const option of form.querySelectorAll<HTMLOptionElement>(`[name="${name}"] option:not([value=""])`)) {
    option.text = option.text.replace(/\d+(?=\D*$)/, `${count(option.value)}`);
  }
}
