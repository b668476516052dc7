/** The same function, but what it made of an argument is kept as long as the argument itself. */
export function memoise<Argument extends object, Result>(make: (argument: Argument) => Result) {
  const made = new WeakMap<Argument, { result: Result }>();
  return (argument: Argument): Result => {
    const known = made.get(argument) ?? { result: make(argument) };
    made.set(argument, known);
    return known.result;
  };
}

/** The same for a function of two. */
export function onceForBoth<First extends object, Second extends object, Result>(
  make: (first: First, second: Second) => Result,
) {
  const of = memoise((first: First) => memoise((second: Second) => make(first, second)));
  return (first: First, second: Second): Result => of(first)(second);
}

/** A function of nothing that is asked at most once. */
export function once<Result>(make: () => Result): () => Result {
  let known: { result: Result } | undefined;
  return () => {
    known ??= { result: make() };
    return known.result;
  };
}
