package org.saddlepoint.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saddlepoint.bank.Bank;

/** Requests that cannot be served: each gets one sentence and a place, and nothing else. */
class BadRequestTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private final Desk desk = new EngineDesk(Library.of(Bank.load(List.of())));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                                                   | 1  | empty",
        "x                                                    | 1  | not JSON",
        "[]                                                   | 1  | A JSON object was expected,"
            + " not a list",
        "\"x\"                                                | 1  | A JSON object was expected,"
            + " not a string",
        "null                                                 | 1  | not null",
        "{\"f\":\"x\",\"at\":[\"1\"]                          | 20 | ends too early",
        "{\"f\":\"x\",\"at\":[\"1\"]} x                       | 22 | not JSON",
        "{\"f\":\"x\",\"f\":\"y\",\"at\":[\"1\"]}             | 14 | Duplicate",
        "{\"at\":[\"1\"]}                                     | 1  | 'f' is missing",
        "{\"f\":7,\"at\":[]}                                  | 1  | no variable in f",
        "{\"f\":true,\"at\":[\"1\"]}                          | 1  | 'f' has to be a string",
        "{\"f\":[\"x\"],\"at\":[\"1\"]}                       | 1  | 'f' has to be a string, not a"
            + " list",
        "{\"f\":\"x\"}                                        | 1  | The point is missing",
        "{\"f\":\"x\",\"at\":\"1\"}                           | 1  | 'at' has to be a list",
        "{\"f\":\"x\",\"at\":[]}                              | 1  | needs 1 number, for x, but has"
            + " 0",
        "{\"f\":\"xy\",\"at\":[\"1\"]}                        | 1  | needs 2 numbers, for x, y, but"
            + " has 1",
        "{\"f\":\"x\",\"at\":[null]}                          | 1  | Entry 1 of 'at'",
        "{\"f\":\"x\",\"at\":[[1]]}                           | 1  | Entry 1 of 'at'",
        "{\"f\":\"x\",\"at\":[\"y\"]}                         | 1  | In at, entry 1: I don’t know"
            + " what y",
        "{\"f\":\"x\",\"at\":[\"1/0\"]}                       | 3  | divided by zero",
        "{\"f\":\"x\",\"at\":[\"\"]}                          | 1  | nothing here yet",
        "{\"f\":\"x +\",\"at\":[\"1\"]}                       | 4  | missing at the end",
        "{\"f\":\"(x\",\"at\":[\"1\"]}                        | 1  | never closed",
        "{\"f\":\"x)\",\"at\":[\"1\"]}                        | 2  | none was opened",
        "{\"f\":\"\",\"at\":[\"1\"]}                          | 1  | nothing here yet",
        "{\"f\":\"foo(x)\",\"at\":[\"1\"]}                    | 1  | foo",
        "{\"f\":\"x+z\",\"variables\":[\"x\"],\"at\":[\"1\"]} | 3  | this question has x",
        "{\"f\":\"x\",\"variables\":\"x\",\"at\":[\"1\"]}     | 1  | 'variables' has to be a list",
        "{\"f\":\"x\",\"variables\":[\"x\",\"x\"],\"at\":[\"1\",\"1\"]} | 1 | named twice",
        "{\"f\":\"x\",\"variables\":[\"2x\"],\"at\":[\"1\"]}  | 1  | cannot be a variable",
        "{\"f\":\"x\",\"variables\":[\"\"],\"at\":[\"1\"]}    | 1  | cannot be a variable",
        "{\"f\":\"x\",\"variables\":[\"x+y\"],\"at\":[\"1\"]} | 1  | cannot be a variable",
        "{\"f\":\"9^9^9^9 x\",\"at\":[\"1\"]}                 | 3  | too large",
        "{\"f\":\"ln(x)\",\"at\":[\"0\"]}                     | 1  | not defined",
        "{\"f\":\"ln(x)\",\"at\":[\"-1\"]}                    | 1  | not defined",
        "{\"f\":\"1/x\",\"at\":[\"0\"]}                       | 1  | not defined",
        "{\"f\":\"sqrt(x)\",\"at\":[\"0\"]}                   | 1  | not defined",
        "{\"f\":\"sqrt(x)\",\"at\":[\"-2\"]}                  | 1  | not defined",
        "{\"f\":\"abs(x)\",\"at\":[\"0\"]}                    | 1  | not defined",
        "{\"f\":\"x^(4/3)\",\"at\":[\"0\"]}                   | 1  | not defined",
        "{\"f\":\"tan(x)\",\"at\":[\"pi/2\"]}                 | 1  | not defined",
        "{\"f\":\"asin(x)\",\"at\":[\"1\"]}                   | 1  | not defined",
        "{\"f\":\"ln(x) - ln(x)\",\"at\":[\"-1\"]}            | 1  | not defined",
        "{\"f\":\"x^2/x\",\"at\":[\"0\"]}                     | 1  | not defined",
        "{\"f\":\"sin(x)/x\",\"at\":[\"0\"]}                  | 1  | not defined",
        "{\"f\":\"exp(exp(exp(exp(x))))\",\"at\":[\"3\"]}     | 1  | too large",
        "{\"f\":\"x^x\",\"at\":[\"0\"]}                       | 1  | not defined",
      })
  void analysisIsRefusedWithASentence(String request, int position, String words) throws Exception {
    checkError(desk.analyse(request), position, words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"type\":\"number\",\"key\":\"1\"}                          | 1 | 'answer' is missing",
        "{\"type\":\"number\",\"answer\":\"1\"}                       | 1 | 'key' is missing",
        "{\"key\":\"1\",\"answer\":\"1\"}                             | 1 | 'type' is missing",
        "{\"type\":\"numbers\",\"key\":\"1\",\"answer\":\"1\"}        | 1 | no type 'numbers'",
        "{\"type\":\"choice\",\"key\":\"1\",\"answer\":\"1\"}         | 1 | no type 'choice'",
        "{\"type\":\"number\",\"key\":\"1/0\",\"answer\":\"1\"}       | 3 | In key: Here something"
            + " is divided by zero",
        "{\"type\":\"matrix\",\"key\":\"[[1,2],[3]]\",\"answer\":\"1\"} | 9 | In key: Row 2 has 1",
        "{\"type\":\"number\",\"key\":\"1\",\"answer\":\"1\",\"exact\":\"no\"} | 1 | 'exact' has to"
            + " be true or false",
        "{\"type\":\"number\",\"key\":\"1\",\"answer\":[1]}           | 1 | 'answer' has to be a"
            + " string",
        "{\"problem\":\"nothing\",\"part\":\"a\",\"answer\":\"1\"}    | 1 | is no problem",
        "{\"problem\":\"a/b@c0ffee:7\",\"part\":\"a\",\"answer\":\"1\"} | 1 | no template a/b",
        "{\"problem\":\"a/b@c0ffee:x\",\"part\":\"a\",\"answer\":\"1\"} | 1 | is no problem",
      })
  void markingIsRefusedWithASentence(String request, int position, String words) throws Exception {
    checkError(desk.mark(request), position, words);
  }

  static Stream<String> excessive() {
    return Stream.of(
        "{\"f\":\"" + "(".repeat(10_000) + "x\",\"at\":[\"1\"]}",
        "{\"f\":\"" + "(".repeat(900) + "x" + ")".repeat(900) + "\",\"at\":[\"1\"]}",
        "{\"f\":\"" + "x+".repeat(500_000) + "x\",\"at\":[\"1\"]}",
        "{\"f\":\"x\",\"at\":[\"" + "9".repeat(1_000_000) + "\"]}",
        "{\"f\":\"x\",\"at\":[" + "1".repeat(1_000_000) + "]}",
        "{\"f\":\"x\",\"at\":[1e999999999]}",
        "[".repeat(1_000_000),
        "{\"a\":".repeat(100_000),
        "\u0000\uFFFF\uD800",
        "x".repeat(3_000_000),
        "{\"f\":\"x1"
            + IntStream.rangeClosed(2, 41).mapToObj("+x%d"::formatted).collect(Collectors.joining())
            + "\",\"at\":[0"
            + ",0".repeat(40)
            + "]}");
  }

  @ParameterizedTest
  @MethodSource("excessive")
  void whatIsTooMuchIsRefusedToo(String request) throws Exception {
    checkError(desk.analyse(request), -1, "");
  }

  private static void checkError(String answer, int position, String words) throws Exception {
    JsonNode json = MAPPER.readTree(answer);
    assertThat(json.fieldNames()).toIterable().containsExactly("error", "position");
    assertThat(json.get("error").asText())
        .contains(words)
        .endsWith(".")
        .doesNotContain("Exception");
    assertThat(json.get("error").asText().length()).isLessThan(300);
    if (position >= 0) {
      assertThat(json.get("position").asInt()).isEqualTo(position);
    }
  }

  /** Heavy, but to be worked out or refused: never an error of ours, never for long. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(((x^2+1)^2+1)^2+1)^2                        | 2",
        "exp(exp(exp(x)))                             | 1",
        "exp(exp(exp(exp(x))))                        | 3",
        "x^x^x                                        | 3",
        "sin(cos(tan(sinh(cosh(tanh(x))))))           | 1/3",
        "(x+1)^100                                    | 1/3",
        "(x+1)^2000                                   | 1/3",
        "1/(1+1/(1+1/(1+1/(1+1/(1+x)))))              | 1",
        "sqrt(1+sqrt(1+sqrt(1+sqrt(1+x))))            | 1",
        "ln(ln(ln(x)))                                | 100",
        "x^1000000                                    | 1",
        "x^(1/1000000)                                | 2",
        "sin(10^300 x)                                | 1",
        "cos(x) - cos(x)                              | 5",
        "exp(-10^6 x)                                 | 1",
        "abs(abs(abs(x)))                             | -1",
        "(x-1)(x-2)(x-3)(x-4)(x-5)(x-6)(x-7)(x-8)     | 9",
      })
  void heavyFunctionsEnd(String f, String at) throws Exception {
    JsonNode json =
        MAPPER.readTree(
            desk.analyse(MAPPER.writeValueAsString(java.util.Map.of("f", f, "at", List.of(at)))));
    String error = json.path("error").asText();
    assertThat(error).doesNotContain("the fault is ours");
  }

  @Test
  void aRefusedLineSaysNothingOfTheValues() throws Exception {
    JsonNode json =
        MAPPER.readTree(
            desk.mark("{\"type\":\"number\",\"key\":\"17\",\"answer\":5,\"variables\":3}"));
    assertThat(json.get("error").asText()).doesNotContain("17");
  }
}
