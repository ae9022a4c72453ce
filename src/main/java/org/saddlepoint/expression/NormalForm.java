package org.saddlepoint.expression;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.expression.Expression.Constant;
import org.saddlepoint.number.Rational;
import org.saddlepoint.number.TooLargeException;

/**
 * Expressions as rational functions of kernels: variables, π, roots with their relation, the
 * exponentials and sines of independent arguments (so that exp(a + b) = exp(a)·exp(b) and the
 * addition theorems hold), and other functions, alike where their arguments are. It proves
 * equalities; it refutes none. Arguments of exponentials and sines are taken apart into monomials,
 * each divided by a common {@link #unit}; where that does not suffice, {@link UnitException} asks
 * for a finer one.
 */
final class NormalForm {
  private static final int MAX_EXPONENT = 60;
  private static final int MAX_ROOT = 12;
  private static final int MAX_UNIT = 60;

  /** Multiples of one angle that are worked out by the addition theorems. */
  private static final int MAX_MULTIPLE = 12;

  /** A finer unit is needed. */
  private static final class UnitException extends ArithmeticException {
    private static final long serialVersionUID = 1L;
    private final int unit;

    UnitException(int unit) {
      super("finer unit");
      this.unit = unit;
    }
  }

  /** A function of an argument that is a kernel by itself. */
  private record Opaque(Function function, Quotient argument, int kernel) {}

  private record Root(Quotient radicand, int order, int kernel) {}

  /** base^argument; base null for e. */
  private record Exponential(Quotient base, Quotient argument, int kernel) {}

  private record Angle(Quotient argument, int cosine, int sine) {}

  private final KernelRing ring = new KernelRing();
  private final int unit;
  private final Map<Expression, Integer> atoms = new HashMap<>();
  private final List<Opaque> opaques = new ArrayList<>();
  private final List<Root> roots = new ArrayList<>();
  private final List<Exponential> exponentials = new ArrayList<>();
  private final List<Angle> angles = new ArrayList<>();

  private NormalForm(int unit) {
    this.unit = unit;
  }

  /** Whether the two are proved to be one function wherever both are defined. */
  static boolean proves(Expression a, Expression b) {
    int unit = 1;
    while (true) {
      var form = new NormalForm(unit);
      try {
        return form.ring.equal(form.of(a), form.of(b));
      } catch (UnitException finer) {
        unit = finer.unit;
      } catch (ArithmeticException notWorkedOut) {
        return false;
      }
    }
  }

  private Quotient of(Expression e) {
    return switch (e) {
      case Constant(var value) -> Quotient.of(Polynomial.of(value));
      case Expression.Variable v -> atom(v);
      case Expression.Pi pi -> atom(pi);
      case Expression.Implicit implicit -> atom(implicit);
      case Expression.Sum(var terms) -> {
        Quotient sum = Quotient.ZERO;
        for (Expression term : terms) {
          sum = ring.add(sum, of(term));
        }
        yield sum;
      }
      case Expression.Product(var factors) -> {
        Quotient product = Quotient.ONE;
        for (Expression factor : factors) {
          product = ring.multiply(product, of(factor));
        }
        yield product;
      }
      case Expression.Power(var base, var exponent) -> power(of(base), exponent);
      case Expression.Apply(var function, var argument) -> function(function, of(argument));
    };
  }

  private Quotient atom(Expression e) {
    return kernel(atoms.computeIfAbsent(e, unknown -> ring.newKernel()));
  }

  private static Quotient kernel(int kernel) {
    return Quotient.of(Polynomial.of(Monomial.power(kernel, 1), Rational.ONE));
  }

  private Quotient power(Quotient base, Expression exponent) {
    if (!(exponent instanceof Constant(var n))) {
      return exponential(base, of(exponent));
    }
    int up = small(n.numerator(), MAX_EXPONENT);
    return n.isInteger()
        ? ring.power(base, up)
        : rootPower(base, up, small(n.denominator(), MAX_ROOT));
  }

  private Quotient rootPower(Quotient base, int up, int order) {
    if (base.isConstant()) {
      Rational value = base.numerator().constant();
      if (value.signum() > 0) {
        return ofPrimes(value, up, order);
      }
    }
    int whole = Math.floorDiv(up, order);
    Quotient root = ring.power(root(base, order), up - whole * order);
    return whole == 0 ? root : ring.multiply(ring.power(base, whole), root);
  }

  /** √6 is √2·√3, so that it meets them in products. */
  private Quotient ofPrimes(Rational value, int up, int order) {
    Quotient product = Quotient.ONE;
    for (var prime : PrimePowers.of(value).exponents().entrySet()) {
      Quotient root = root(Quotient.of(Polynomial.of(Rational.of(prime.getKey()))), order);
      int times = small(prime.getValue().numerator(), MAX_EXPONENT) * up;
      product = ring.multiply(product, ring.power(root, small(times, MAX_EXPONENT)));
    }
    return product;
  }

  private static int small(BigInteger value, int limit) {
    return small(value.bitLength() < 31 ? value.intValue() : limit + 1, limit);
  }

  private static int small(int value, int limit) {
    if (Math.abs(value) > limit) {
      throw new TooLargeException();
    }
    return value;
  }

  private Quotient root(Quotient radicand, int order) {
    for (Root known : roots) {
      if (known.order() == order && ring.equal(known.radicand(), radicand)) {
        return kernel(known.kernel());
      }
    }
    int kernel =
        radicand.isPolynomial() ? ring.newKernel(order, radicand.numerator()) : ring.newKernel();
    roots.add(new Root(radicand, order, kernel));
    return kernel(kernel);
  }

  private Quotient function(Function function, Quotient argument) {
    return switch (function) {
      case EXP -> exponential(null, argument);
      case SINH -> hyperbolic(argument, -1);
      case COSH -> hyperbolic(argument, 1);
      case TANH ->
          ring.multiply(hyperbolic(argument, -1), ring.reciprocal(hyperbolic(argument, 1)));
      case SIN -> turn(argument).sine();
      case COS -> turn(argument).cosine();
      case TAN -> {
        Turn turn = turn(argument);
        yield ring.multiply(turn.sine(), ring.reciprocal(turn.cosine()));
      }
      case LN, ASIN, ACOS, ATAN, ASINH, ACOSH, ATANH, ABS -> opaque(function, argument);
    };
  }

  private Quotient hyperbolic(Quotient argument, int sign) {
    Quotient up = exponential(null, argument);
    Quotient both = ring.add(up, ring.scale(ring.reciprocal(up), Rational.of(sign)));
    return ring.scale(both, Rational.HALF);
  }

  private Quotient opaque(Function function, Quotient argument) {
    boolean odd =
        function != Function.LN
            && function != Function.ACOS
            && function != Function.ACOSH
            && function != Function.ABS;
    for (Opaque known : opaques) {
      if (known.function() == function) {
        if (ring.equal(known.argument(), argument)) {
          return kernel(known.kernel());
        }
        boolean opposite =
            (odd || function == Function.ABS)
                && ring.equal(known.argument(), ring.scale(argument, Rational.MINUS_ONE));
        if (opposite) {
          return ring.scale(kernel(known.kernel()), odd ? Rational.MINUS_ONE : Rational.ONE);
        }
      }
    }
    boolean squares = function == Function.ABS && argument.isPolynomial();
    int kernel =
        squares ? ring.newKernel(2, ring.power(argument.numerator(), 2)) : ring.newKernel();
    opaques.add(new Opaque(function, argument, kernel));
    return kernel(kernel);
  }

  /** One monomial of an argument over the common denominator and the unit, and how often. */
  private record Part(Quotient argument, Monomial monomial, int multiple) {}

  private List<Part> parts(Quotient argument) {
    var parts = new ArrayList<Part>();
    for (var term : argument.numerator().terms().entrySet()) {
      Rational scaled = term.getValue().times(Rational.of(unit));
      if (!scaled.isInteger()) {
        throw new UnitException(finer(scaled));
      }
      int multiple = scaled.toInt().orElseThrow(TooLargeException::new);
      Polynomial one = Polynomial.of(term.getKey(), Rational.of(1, unit));
      parts.add(new Part(new Quotient(one, argument.divisors()), term.getKey(), multiple));
    }
    return parts;
  }

  private int finer(Rational scaled) {
    return small(unit * small(scaled.denominator(), MAX_UNIT), MAX_UNIT);
  }

  private Quotient exponential(Quotient base, Quotient argument) {
    Quotient product = Quotient.ONE;
    for (Part part : parts(argument)) {
      boolean wholePower =
          base != null && part.monomial().equals(Monomial.ONE) && part.multiple() % unit == 0;
      Quotient factor =
          wholePower
              ? ring.power(base, small(part.multiple() / unit, MAX_EXPONENT))
              : ring.power(
                  kernel(exponentialKernel(base, part.argument())),
                  small(part.multiple(), MAX_EXPONENT * unit));
      product = ring.multiply(product, factor);
    }
    return product;
  }

  private int exponentialKernel(Quotient base, Quotient argument) {
    for (Exponential known : exponentials) {
      boolean sameBase =
          base == null
              ? known.base() == null
              : known.base() != null && ring.equal(known.base(), base);
      if (sameBase && ring.equal(known.argument(), argument)) {
        return known.kernel();
      }
    }
    int kernel = ring.newKernel();
    exponentials.add(new Exponential(base, argument, kernel));
    return kernel;
  }

  /** A rotation: the cosine and the sine of an angle. */
  private record Turn(Quotient cosine, Quotient sine) {
    static final Turn NONE = new Turn(Quotient.ONE, Quotient.ZERO);
  }

  private Turn after(Turn a, Turn b) {
    Quotient minus = ring.scale(ring.multiply(a.sine(), b.sine()), Rational.MINUS_ONE);
    return new Turn(
        ring.add(ring.multiply(a.cosine(), b.cosine()), minus),
        ring.add(ring.multiply(a.sine(), b.cosine()), ring.multiply(a.cosine(), b.sine())));
  }

  private Turn turn(Quotient argument) {
    Turn turn = Turn.NONE;
    for (Part part : parts(argument)) {
      int multiple = small(Math.abs(part.multiple()), MAX_MULTIPLE * unit);
      Turn one = multipleOfPi(part).orElseGet(() -> angle(part.argument()));
      int times = multipleOfPi(part).isPresent() ? 1 : multiple;
      boolean back = part.multiple() < 0 && multipleOfPi(part).isEmpty();
      Turn signed = back ? new Turn(one.cosine(), ring.scale(one.sine(), Rational.MINUS_ONE)) : one;
      for (int i = 0; i < times; i++) {
        turn = after(turn, signed);
      }
    }
    return turn;
  }

  /** The rotation by a rational multiple of π, whose sine and cosine are known numbers. */
  private Optional<Turn> multipleOfPi(Part part) {
    Integer pi = atoms.get(Expression.PI);
    if (pi == null
        || !part.argument().isPolynomial()
        || !part.monomial().equals(Monomial.power(pi, 1))) {
      return Optional.empty();
    }
    Expression angle = Products.of(Expression.of(part.multiple(), unit), Expression.PI);
    Expression cosine = Applications.of(Function.COS, angle);
    Expression sine = Applications.of(Function.SIN, angle);
    return Surd.of(cosine).isPresent() && Surd.of(sine).isPresent()
        ? Optional.of(new Turn(of(cosine), of(sine)))
        : Optional.empty();
  }

  private Turn angle(Quotient argument) {
    for (Angle known : angles) {
      if (ring.equal(known.argument(), argument)) {
        return new Turn(kernel(known.cosine()), kernel(known.sine()));
      }
    }
    int cosine = ring.newKernel();
    Polynomial square = Polynomial.of(Monomial.power(cosine, 2), Rational.MINUS_ONE);
    int sine = ring.newKernel(2, Polynomial.ONE.plus(square));
    angles.add(new Angle(argument, cosine, sine));
    return new Turn(kernel(cosine), kernel(sine));
  }
}
