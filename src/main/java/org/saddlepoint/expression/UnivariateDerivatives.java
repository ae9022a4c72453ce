package org.saddlepoint.expression;

import org.saddlepoint.number.Rational;

/**
 * First and second derivatives of the elementary functions as numbers, each written out
 * independently of {@link Differentiation}; {@code x} is the argument, {@code y} the function's
 * value there.
 *
 * @param <T> the numbers
 */
record UnivariateDerivatives<T>(Arithmetic<T> numbers) {
  private static final Rational MINUS_HALF = Rational.of(-1, 2);
  private static final Rational MINUS_THREE_HALVES = Rational.of(-3, 2);

  T first(Function function, T x, T y) {
    return switch (function) {
      case EXP -> y;
      case LN -> numbers.reciprocal(x);
      case SIN -> numbers.apply(Function.COS, x);
      case COS -> numbers.negate(numbers.apply(Function.SIN, x));
      case TAN -> numbers.add(numbers.one(), square(y));
      case ASIN -> numbers.power(oneMinusSquare(x), MINUS_HALF);
      case ACOS -> numbers.negate(numbers.power(oneMinusSquare(x), MINUS_HALF));
      case ATAN -> numbers.reciprocal(onePlusSquare(x));
      case SINH -> numbers.apply(Function.COSH, x);
      case COSH -> numbers.apply(Function.SINH, x);
      case TANH -> oneMinusSquare(y);
      case ASINH -> numbers.power(onePlusSquare(x), MINUS_HALF);
      case ACOSH -> numbers.power(squareMinusOne(x), MINUS_HALF);
      case ATANH -> numbers.reciprocal(oneMinusSquare(x));
      case ABS -> numbers.divide(y, x);
    };
  }

  T second(Function function, T x, T y) {
    return switch (function) {
      case EXP, SINH, COSH -> y;
      case LN -> numbers.negate(numbers.reciprocal(square(x)));
      case SIN, COS -> numbers.negate(y);
      case TAN -> twice(numbers.multiply(y, onePlusSquare(y)));
      case ASIN -> numbers.multiply(x, numbers.power(oneMinusSquare(x), MINUS_THREE_HALVES));
      case ACOS ->
          numbers.negate(numbers.multiply(x, numbers.power(oneMinusSquare(x), MINUS_THREE_HALVES)));
      case ATAN -> numbers.negate(twice(numbers.divide(x, square(onePlusSquare(x)))));
      case TANH -> numbers.negate(twice(numbers.multiply(y, oneMinusSquare(y))));
      case ASINH ->
          numbers.negate(numbers.multiply(x, numbers.power(onePlusSquare(x), MINUS_THREE_HALVES)));
      case ACOSH ->
          numbers.negate(numbers.multiply(x, numbers.power(squareMinusOne(x), MINUS_THREE_HALVES)));
      case ATANH -> twice(numbers.divide(x, square(oneMinusSquare(x))));
      case ABS -> numbers.zero();
    };
  }

  private T square(T a) {
    return numbers.multiply(a, a);
  }

  private T twice(T a) {
    return numbers.add(a, a);
  }

  private T onePlusSquare(T a) {
    return numbers.add(numbers.one(), square(a));
  }

  private T oneMinusSquare(T a) {
    return numbers.subtract(numbers.one(), square(a));
  }

  private T squareMinusOne(T a) {
    return numbers.subtract(square(a), numbers.one());
  }
}
