package org.saddlepoint.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saddlepoint.bank.Bank;

/** The shape and the values of an analysis; the numbers were worked out by hand. */
class AnalyseTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private final Desk desk = new EngineDesk(Library.of(Bank.load(List.of())));

  private JsonNode analyse(String f, String... at) throws Exception {
    ObjectNode request = MAPPER.createObjectNode().put("f", f);
    for (String entry : at) {
      request.withArray("at").add(entry);
    }
    return MAPPER.readTree(desk.analyse(request.toString()));
  }

  private static void check(JsonNode actual, String expected) throws Exception {
    ObjectNode rest = actual.deepCopy();
    JsonNode certificates = rest.remove("certificates");
    assertThat(rest).isEqualTo(MAPPER.readTree(expected));
    assertThat(certificates).isNotEmpty();
    certificates.forEach(certificate ->
        assertThat(certificate.get("holds").asBoolean()).as("%s", certificate).isTrue());
  }

  @Test
  void theTextsExample() throws Exception {
    check(
        analyse("x1^2 + 2x1x2 + 3x2^2", "1", "-2"),
        """
        {"value":"9","gradient":["-2","-10"],"hessian":[["2","2"],["2","6"]],
         "eigenvalues":["1.1715728752538099","6.8284271247461901"],
         "definiteness":"positive definite","critical":false,"classification":null,
         "condition":"5.8284271247461901","newton_step":["-1","2"],"newton_next":["0","0"],
         "exact":{"value":"9","gradient":["-2","-10"],"hessian":[["2","2"],["2","6"]],
          "eigenvalues":["4 - 2*sqrt(2)","4 + 2*sqrt(2)"],
          "definiteness":"positive definite","critical":false,"classification":null,
          "condition":"3 + 2*sqrt(2)","newton_step":["-1","2"],"newton_next":["0","0"]}}
        """);
  }

  @Test
  void theTextsExampleInOneVariable() throws Exception {
    check(
        analyse("(θ - 3)^2", "0"),
        """
        {"value":"9","gradient":["-6"],"hessian":[["2"]],"eigenvalues":["2"],
         "definiteness":"positive definite","critical":false,"classification":null,
         "condition":"1","newton_step":["3"],"newton_next":["3"],
         "exact":{"value":"9","gradient":["-6"],"hessian":[["2"]],"eigenvalues":["2"],
          "definiteness":"positive definite","critical":false,"classification":null,
          "condition":"1","newton_step":["3"],"newton_next":["3"]}}
        """);
  }

  @Test
  void decimalsAreExactFractions() throws Exception {
    JsonNode analysis = analyse("0.1x^2 - 0.3x", "1.5");
    assertThat(analysis.get("critical").asBoolean()).isTrue();
    assertThat(analysis.get("classification").asText()).isEqualTo("minimum");
    assertThat(analysis.get("value").asText()).isEqualTo("-0.225");
    assertThat(analysis.get("exact").get("value").asText()).isEqualTo("-9/40");
  }

  /** Class and its neighbours at a critical point. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x^2 + y^2         | positive definite     | minimum    | 1",
        "-x^2 - 4y^2       | negative definite     | maximum    | 4",
        "x^2 - 2y^2        | indefinite            | saddle     | 2",
        "x^2 + y^4         | positive semidefinite | degenerate | Infinity",
        "-x^2 + y^3        | negative semidefinite | degenerate | Infinity",
        "x^4 + y^4         | zero                  | degenerate | null",
        "xy                | indefinite            | saddle     | 1",
        "cosh(x) + cosh(y) | positive definite     | minimum    | 1",
        "cos(x) cos(y)     | negative definite     | maximum    | 1",
        "exp(x^2 - y^2)    | indefinite            | saddle     | 1",
        "x^2 + 0y          | positive semidefinite | degenerate | Infinity",
      })
  void classAtTheOrigin(String f, String definiteness, String classification, String condition)
      throws Exception {
    JsonNode analysis = analyse(f, "0", "0");
    assertThat(analysis.get("definiteness").asText()).isEqualTo(definiteness);
    assertThat(analysis.get("critical").asBoolean()).isTrue();
    assertThat(analysis.get("classification").asText()).isEqualTo(classification);
    assertThat(analysis.get("condition").asText()).isEqualTo(condition);
    boolean singular = condition.equals("Infinity") || condition.equals("null");
    assertThat(analysis.get("newton_step").isNull()).isEqualTo(singular);
    assertThat(analysis.get("newton_next").isNull()).isEqualTo(singular);
  }

  /** A plus and a minus decide, whatever the zeros are. */
  @Test
  void aPlusAMinusAndAZeroAreASaddle() throws Exception {
    JsonNode analysis = analyse("x^2 - y^2 + z^4", "0", "0", "0");
    assertThat(analysis.get("definiteness").asText()).isEqualTo("indefinite");
    assertThat(analysis.get("classification").asText()).isEqualTo("saddle");
    assertThat(analysis.get("condition").asText()).isEqualTo("Infinity");
  }

  @Test
  void rootsWithoutAClosedFormHaveDecimalsAndNoExactForm() throws Exception {
    // H = [[2, 1, 0], [1, 4, 1], [0, 1, 7]]: λ³ − 13λ² + 48λ − 47 has no rational root.
    JsonNode analysis = analyse("x^2 + 2y^2 + 7/2 z^2 + xy + yz", "0", "0", "0");
    assertThat(analysis.get("exact").get("eigenvalues")).allMatch(JsonNode::isNull);
    double sum = 0;
    double product = 1;
    for (JsonNode value : analysis.get("eigenvalues")) {
      double lambda = Double.parseDouble(value.asText());
      sum += lambda;
      product *= lambda;
      double residual = ((lambda - 13) * lambda + 48) * lambda - 47;
      assertThat(residual).isCloseTo(0, org.assertj.core.data.Offset.offset(1e-12));
    }
    assertThat(sum).isCloseTo(13, org.assertj.core.data.Offset.offset(1e-13));
    assertThat(product).isCloseTo(47, org.assertj.core.data.Offset.offset(1e-12));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1/3 x         | 1        | 0.33333333333333333",
        "x             | 10^24    | 1000000000000000000000000",
        "x             | 1/2^20   | 9.5367431640625e-7",
        "x             | 10^40    | 1e40",
        "x             | -1/10^30 | -1e-30",
        "exp(x)        | 100      | 2.6881171418161354e43",
        "exp(x)        | -100     | 3.7200759760208360e-44",
        "x             | 2/3      | 0.66666666666666667",
        "sqrt(2) x     | 1        | 1.4142135623730950",
        "x             | pi/2     | 1.5707963267948966",
        "x             | 0.1      | 0.1",
        "x             | -0       | 0",
        "x             | 123456.5 | 123456.5",
      })
  void numbersAsDecimals(String f, String at, String value) throws Exception {
    assertThat(analyse(f, at).get("value").asText())
        .satisfies(text ->
            assertThat(new java.math.BigDecimal(text))
                .isEqualByComparingTo(new java.math.BigDecimal(value)));
  }

  @Test
  void variablesAreFoundInNaturalOrder() throws Exception {
    JsonNode analysis = analyse("x10 + 2x2 + 3x1 + 4y", "0", "0", "0", "0");
    assertThat(analysis.get("gradient"))
        .extracting(JsonNode::asText)
        .containsExactly("3", "2", "1", "4");
  }

  @Test
  void declaredVariablesHaveTheirOwnOrderAndNeedNotOccur() throws Exception {
    JsonNode analysis =
        MAPPER.readTree(
            desk.analyse(
                "{\"f\":\"e^2 + 3y\",\"variables\":[\"y\",\"e\",\"u\"],\"at\":[0, 1.5, \"2\"]}"));
    assertThat(analysis.get("gradient"))
        .extracting(JsonNode::asText)
        .containsExactly("3", "3", "0");
  }

  /** z stands alone: its step is exactly −2, its next value exactly 0. */
  @Test
  void blocksOfTheHessianAreSolvedApart() throws Exception {
    JsonNode analysis =
        analyse(
            "x^3 w^4 + 4x + cos(w+3y) + tanh(w) + x^2+3y^2+3z^2+w^2",
            List.of("x", "y", "z", "w"),
            "1/2",
            "1/2",
            "2",
            "0.1");
    assertThat(analysis.at("/exact/newton_step/2").asText()).isEqualTo("-2");
    assertThat(analysis.at("/newton_next/2").asText()).isEqualTo("0");
    assertThat(analysis.at("/newton_step/0").asText()).isEqualTo("-2.4995134552773203");
    assertThatAllHold(analysis);
  }

  /** Six coupled exponentials; the eigenvalues are from an independent computation. */
  @Test
  void longClosedFormsAreLeftOut() throws Exception {
    String f = "exp(x1/3)*x2+exp(x2*2/3)*x3+exp(x3)*x4+exp(x4*4/3)*x5+exp(x5*5/3)*x6+exp(2*x6)*x1";
    JsonNode analysis =
        analyse(
            f,
            List.of("x1", "x2", "x3", "x4", "x5", "x6"),
            "1/3",
            "1/3",
            "1/3",
            "1/3",
            "1/3",
            "1/3");
    assertThat(analysis.at("/definiteness").asText()).isEqualTo("indefinite");
    assertThat(analysis.at("/exact/newton_step/0").isNull()).isTrue();
    assertThat(analysis.at("/newton_step/0").asDouble()).isFinite();
    assertThatAllHold(analysis);
  }

  /** Rank one in four variables: zeros are proved, the other eigenvalue is the trace. */
  @Test
  void eigenvaluesOfLogSumExp() throws Exception {
    JsonNode analysis =
        analyse("ln(exp(2x+3y)+exp(-w))", List.of("x", "y", "z", "w"), "0", "0", "0", "0");
    assertThat(analysis.at("/eigenvalues").toString()).isEqualTo("[\"0\",\"0\",\"0\",\"3.5\"]");
    assertThat(analysis.at("/condition").asText()).isEqualTo("Infinity");
    assertThatAllHold(analysis);
  }

  /** The smaller eigenvalue is 2 but for its 434306th digit. */
  @Test
  void numbersOfVeryDifferentSizeAreTold() throws Exception {
    JsonNode analysis = analyse("exp(1000000x)+y^2+xy", List.of("x", "y"), "1", "2");
    assertThat(analysis.at("/eigenvalues/0").asText()).isEqualTo("2");
    assertThat(analysis.at("/definiteness").asText()).isEqualTo("positive definite");
    assertThatAllHold(analysis);
    assertThatAllHold(analyse("sin(10^40 x)", List.of("x"), "1"));
  }

  @Test
  void thirtyVariables() throws Exception {
    StringBuilder f = new StringBuilder("0");
    List<String> variables = new ArrayList<>();
    String[] at = new String[30];
    for (int i = 1; i <= 30; i++) {
      variables.add("x" + i);
      at[i - 1] = "1";
      f.append(" + ").append(i).append("*x").append(i).append("^2");
      f.append(i < 30 ? "+ x%d*x%d".formatted(i, i + 1) : "");
    }
    JsonNode analysis = analyse(f.toString(), variables, at);
    assertThat(analysis.at("/value").asText()).isEqualTo("494");
    assertThat(analysis.at("/definiteness").asText()).isEqualTo("positive definite");
    assertThat(analysis.at("/newton_next/17").asText()).isEqualTo("0");
    assertThatAllHold(analysis);
  }

  private JsonNode analyse(String f, List<String> variables, String... at) throws Exception {
    ObjectNode request = MAPPER.createObjectNode().put("f", f);
    variables.forEach(request.withArray("variables")::add);
    for (String entry : at) {
      request.withArray("at").add(entry);
    }
    return MAPPER.readTree(desk.analyse(request.toString()));
  }

  private static void assertThatAllHold(JsonNode analysis) {
    assertThat(analysis.get("certificates")).isNotEmpty();
    analysis
        .get("certificates")
        .forEach(certificate ->
            assertThat(certificate.get("holds").asBoolean()).as("%s", certificate).isTrue());
  }
}
