/** The same function, but what it made of an argument is kept as long as the argument itself. */
export function once<Argument extends object, Result>(make: (argument: Argument) => Result) {
  const made = new WeakMap<Argument, { result: Result }>();
  return (argument: Argument): Result => {
    const known = made.get(argument) ?? { result: make(argument) };
    made.set(argument, known);
    return known.result;
  };
}
