package org.saddlepoint.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalFunctionsTest {
  private static final String PI =
      "3.1415926535897932384626433832795028841971693993751"
          + "058209749445923078164062862089986280348253421170679";
  private static final String E =
      "2.7182818284590452353602874713526624977572470936999"
          + "595749669676277240766303535475945713821785251664274";
  private static final String LN_2 =
      "0.6931471805599453094172321214581765680755001343602"
          + "552541206800094933936219696947156058633269964186875";

  private final IntervalArithmetic arithmetic = new IntervalArithmetic(60);
  private final IntervalFunctions functions = new IntervalFunctions(arithmetic);

  private static void isCutOff(Interval enclosure, String hundredDigits) {
    BigDecimal cut = new BigDecimal(hundredDigits);
    assertThat(enclosure.low()).isGreaterThan(cut.subtract(cut.ulp()));
    assertThat(enclosure.high()).isLessThan(cut.add(cut.ulp().multiply(BigDecimal.TWO)));
  }

  @ParameterizedTest
  @ValueSource(ints = {105, 150, 400})
  void knowsPiEAndTheLogarithmOfTwoToAHundredDigits(int digits) {
    var fine = new IntervalFunctions(new IntervalArithmetic(digits));
    isCutOff(fine.pi(), PI);
    isCutOff(fine.exp(Interval.of(1)), E);
    isCutOff(fine.ln(Interval.of(2)), LN_2);
  }

  private Interval apply(String function, Interval x) {
    return switch (function) {
      case "exp" -> functions.exp(x);
      case "ln" -> functions.ln(x);
      case "sin" -> functions.sin(x);
      case "cos" -> functions.cos(x);
      case "tan" -> functions.tan(x);
      case "asin" -> functions.asin(x);
      case "acos" -> functions.acos(x);
      case "atan" -> functions.atan(x);
      case "sinh" -> functions.sinh(x);
      case "cosh" -> functions.cosh(x);
      case "tanh" -> functions.tanh(x);
      case "asinh" -> functions.asinh(x);
      case "acosh" -> functions.acosh(x);
      case "atanh" -> functions.atanh(x);
      default -> throw new IllegalArgumentException(function);
    };
  }

  /** Values from another program, correctly rounded. */
  @ParameterizedTest
  @CsvSource({
    "exp  , -0.5       , 0.60653065971263342360379953499118045344192",
    "exp  , 100        , 2.6881171418161354484126255515800135873611e+43",
    "exp  , -1000      , 5.0759588975494567652918094795743369193056e-435",
    "ln   , 10         , 2.3025850929940456840179914546843642076011",
    "ln   , 1e-4000    , -9.2103403719761827360719658187374568304044e+3",
    "ln   , 1.0000001  , 9.9999995000000333333308333335333333166667e-8",
    "sin  , 1          , 0.84147098480789650665250232163029899962256",
    "sin  , 1e50       , -0.78967249342931008271028953991740775396008",
    "cos  , 1e22       , 0.52321478539513894549759447338470949214092",
    "cos  , -3         , -0.98999249660044545727157279473126130239368",
    "tan  , 1.5        , 14.101419947171719387646083651987756445660",
    "asin , 0.3        , 0.30469265401539750797200296122752916695456",
    "asin , 0.99999999 , 1.5706549054385414585959785998028628612306",
    "acos , -0.75      , 2.4188584057763776272842660306381695221720",
    "acos , 0.99999999 , 1.4142135635516063534309183688858086797492e-4",
    "atan , 0.5        , 0.46364760900080611621425623146121440202854",
    "atan , -1e30      , -1.5707963267948966192313216916387514420986",
    "sinh , 1e-10      , 1.0000000000000000000016666666666666666667e-10",
    "sinh , -20        , -2.4258259770489513795397660405149136535935e+8",
    "cosh , 2          , 3.7621956910836314595622134777737461082940",
    "tanh , 0.25       , 0.24491866240370912927780113149101695750656",
    "tanh , 50         , 1.0000000000000000000000000000000000000000",
    "asinh, -1e-8      , -9.9999999999999998333333333333333408333333e-9",
    "asinh, 1000       , 7.6009027095419886115232897846649396335683",
    "acosh, 1.0001     , 0.014142017775252324244063474842788004689731",
    "acosh, 1e9        , 21.416413017506356465329155213617454436392",
    "atanh, -0.999     , -3.8002011672502000317759672678090044622637",
    "atanh, 1e-20      , 1.0000000000000000000000000000000000000000e-20"
  })
  void hasTheDigitsOfTables(String function, BigDecimal x, BigDecimal value) {
    Interval enclosure = apply(function, Interval.of(x));
    var context = new MathContext(41);
    assertThat(enclosure.low().round(context)).isEqualByComparingTo(value);
    assertThat(enclosure.high().round(context)).isEqualByComparingTo(value);
  }

  @Test
  void aFunctionIsExactWhereItIsKnownExactly() {
    assertThat(functions.exp(Interval.of(0))).isEqualTo(Interval.of(1));
    assertThat(functions.ln(Interval.of(1)).isPoint()).isTrue();
    assertThat(functions.atan(Interval.of(0)).isPoint()).isTrue();
    assertThat(functions.acosh(Interval.of(1)).isPoint()).isTrue();
    assertThat(functions.asin(Interval.of(1)).overlaps(functions.acos(Interval.of(0)))).isTrue();
  }

  @Test
  void evenFunctionsTurnAtZeroAndSineAtItsCrests() {
    Interval around = new Interval(new BigDecimal("-2"), new BigDecimal("1"));
    assertThat(functions.cosh(around).low()).isEqualByComparingTo("1");
    assertThat(arithmetic.power(around, 2))
        .isEqualTo(new Interval(BigDecimal.ZERO, BigDecimal.valueOf(4)));
    Interval crest = functions.sin(new Interval(BigDecimal.ONE, BigDecimal.TWO));
    assertThat(crest.high()).isEqualByComparingTo("1");
    Interval turn = functions.cos(new Interval(BigDecimal.ZERO, BigDecimal.TEN));
    assertThat(turn).isEqualTo(new Interval(BigDecimal.ONE.negate(), BigDecimal.ONE));
  }

  @ParameterizedTest
  @CsvSource({"ln,0", "ln,-1", "asin,1.1", "acos,-2", "acosh,0.9", "atanh,1", "atanh,-3"})
  void whatHasNoValueIsRefused(String function, BigDecimal x) {
    assertThatThrownBy(() -> apply(function, Interval.of(x)))
        .isInstanceOf(ArithmeticException.class)
        .isNotInstanceOf(UndecidedException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "ln,-1,1",
    "ln,0,1",
    "asin,0,1.1",
    "acos,-1.5,0",
    "acosh,0.9,2",
    "atanh,0.5,1",
    "tan,1,2"
  })
  void whatMayHaveNoValueIsUndecided(String function, BigDecimal low, BigDecimal high) {
    assertThatThrownBy(() -> apply(function, new Interval(low, high)))
        .isInstanceOf(UndecidedException.class);
  }

  @Test
  void largeAndSmallResultsAreBounded() {
    assertThatThrownBy(() -> functions.exp(Interval.of(1_000_000_000)))
        .isInstanceOf(TooLargeException.class);
    assertThatThrownBy(() -> functions.exp(new Interval(BigDecimal.ONE, new BigDecimal("1e300"))))
        .isInstanceOf(UndecidedException.class);
    Interval tiny = functions.exp(Interval.of(-1_000_000_000));
    assertThat(tiny.low().signum()).isZero();
    assertThat(tiny.high().signum()).isPositive();
    assertThat(functions.tanh(Interval.of(1_000_000_000)).contains(BigDecimal.ONE)).isTrue();
    assertThat(functions.sinh(Interval.of(-1_000)).isNegative()).isTrue();
    assertThat(functions.sin(Interval.of(new BigDecimal("1e5000"))))
        .isEqualTo(new Interval(BigDecimal.ONE.negate(), BigDecimal.ONE));
    assertThatThrownBy(() -> arithmetic.power(Interval.of(10), 1_000_000_000))
        .isInstanceOf(TooLargeException.class);
    assertThat(arithmetic.power(Interval.of(new BigDecimal("0.1")), 1_000_000_000).low().signum())
        .isZero();
  }

  @Test
  void powersFollowTheSignOfTheirBase() {
    var powers = new IntervalPowers(arithmetic, functions);
    Interval eight = Interval.of(-8);
    assertThat(powers.power(eight, Rational.of(1, 3)).contains(BigDecimal.valueOf(-2))).isTrue();
    assertThat(powers.power(eight, Rational.of(2, 3)).contains(BigDecimal.valueOf(4))).isTrue();
    assertThat(powers.power(eight, Rational.of(-1, 3)).contains(new BigDecimal("-0.5"))).isTrue();
    Interval straddling = new Interval(BigDecimal.valueOf(-8), BigDecimal.valueOf(27));
    Interval root = powers.power(straddling, Rational.of(1, 3));
    assertThat(root.contains(BigDecimal.valueOf(-2)) && root.contains(BigDecimal.valueOf(3)))
        .isTrue();
    Interval even = powers.power(straddling, Rational.of(2, 3));
    assertThat(even.low().signum()).isZero();
    assertThat(even.contains(BigDecimal.valueOf(9))).isTrue();
    assertThatThrownBy(() -> powers.power(eight, Rational.HALF))
        .isInstanceOf(ArithmeticException.class)
        .isNotInstanceOf(UndecidedException.class);
    assertThatThrownBy(() -> powers.power(straddling, Rational.HALF))
        .isInstanceOf(UndecidedException.class);
    assertThatThrownBy(() -> powers.power(Interval.of(0), Rational.ZERO))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> powers.power(Interval.of(0), Rational.MINUS_ONE))
        .isInstanceOf(ArithmeticException.class);
    assertThat(powers.power(Interval.of(0), Rational.HALF)).isEqualTo(Interval.of(0));
    assertThat(powers.power(Interval.of(-3), Rational.ZERO)).isEqualTo(Interval.of(1));
  }
}
