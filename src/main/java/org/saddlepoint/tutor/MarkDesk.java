package org.saddlepoint.tutor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saddlepoint.answer.AnswerKind;
import org.saddlepoint.answer.PointClasses;
import org.saddlepoint.marking.Marker;
import org.saddlepoint.marking.Verdict;
import org.saddlepoint.problem.Part;
import org.saddlepoint.problem.Precision;
import org.saddlepoint.problem.Problem;
import org.saddlepoint.problem.ProblemKey;

/** Marks for programs: against a key that is given, or an answer to a problem of the bank. */
final class MarkDesk {
  private final Library library;

  MarkDesk(Library library) {
    this.library = library;
  }

  ObjectNode mark(Fields fields) {
    Verdict verdict = fields.has("problem") ? ofProblem(fields) : ofKey(fields);
    return VerdictJson.of(verdict);
  }

  private static Verdict ofKey(Fields fields) {
    String type = fields.text("type", "number");
    String keyText = fields.text("key", "3/4");
    AnswerKind kind = kind(type, keyText, fields.truth("sense").orElse(false));
    String answer = fields.text("answer", "0.75");
    Optional<List<String>> variables = fields.texts("variables", "[\"x1\",\"x2\"]");
    boolean exact = fields.truth("exact").orElse(false);
    KeyReader.Key key = KeyReader.read(kind, keyText, variables);
    Precision precision = exact ? new Precision.Exact() : new Precision.Usual();
    return Marker.mark(key.value(), kind, key.variables(), precision, answer);
  }

  private static AnswerKind kind(String type, String key, boolean isSensed) {
    AnswerKind kind =
        AnswerKind.named(type)
            .orElseThrow(() ->
                new RequestFault(
                    "There is no type '"
                        + Messages.shortened(type)
                        + "'; number, set, vector, matrix, expression, direction, eigenpairs,"
                        + " points or interval is expected.",
                    1));
    return switch (kind) {
      case AnswerKind.OneDirection direction -> new AnswerKind.OneDirection(isSensed);
      case AnswerKind.SeveralPoints points -> new AnswerKind.SeveralPoints(PointClasses.of(key));
      case AnswerKind other -> other;
    };
  }

  private Verdict ofProblem(Fields fields) {
    String name = fields.text("problem", "chapter/name@version:7");
    ProblemKey key =
        ProblemKey.parse(name)
            .orElseThrow(() ->
                new RequestFault(
                    "'"
                        + Messages.shortened(name)
                        + "' is no problem: chapter/name@version:seed is expected.",
                    1));
    Problem problem = library.find(key).orElseThrow(() -> new RequestFault(missing(key), 1));
    String partId = fields.text("part", problem.parts().getFirst().id());
    Part part =
        problem.part(partId).orElseThrow(() -> new RequestFault(missingPart(problem, partId), 1));
    String answer = fields.text("answer", "0.75");
    Map<String, String> earlier = fields.textByName("earlier");
    earlier.keySet().stream()
        .filter(id -> problem.part(id).isEmpty())
        .findFirst()
        .ifPresent(id -> {
          throw new RequestFault("In 'earlier': " + missingPart(problem, id), 1);
        });
    return Marker.mark(problem, part, answer, earlier);
  }

  private String missing(ProblemKey key) {
    return library
        .bank()
        .find(key.template())
        .map(template ->
            template.version().equals(key.version())
                ? "The seed " + key.seed() + " gives no problem of " + key.template() + "."
                : "The template "
                    + key.template()
                    + " has version "
                    + template.version()
                    + " here, not "
                    + key.version()
                    + ".")
        .orElse("There is no template " + key.template() + ".");
  }

  private static String missingPart(Problem problem, String id) {
    List<String> ids = problem.parts().stream().map(Part::id).toList();
    return "This problem has no part '"
        + Messages.shortened(id)
        + "'; it has "
        + String.join(", ", ids)
        + ".";
  }
}
