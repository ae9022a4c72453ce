package org.saddlepoint.tutor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The desk over the engine itself. Keeps nothing; may be asked from many threads. */
public final class EngineDesk implements Desk {
  private static final Logger LOG = LoggerFactory.getLogger(EngineDesk.class);

  private final MarkDesk marks;

  /**
   * @param library the problems that answers can be marked for
   */
  public EngineDesk(Library library) {
    this.marks = new MarkDesk(library);
  }

  @Override
  public String analyse(String request) {
    return answer(request, fields -> AnalysisJson.of(Analyst.analyse(AnalysisRequest.of(fields))));
  }

  @Override
  public String mark(String request) {
    return answer(request, marks::mark);
  }

  private static String answer(String request, Function<Fields, ObjectNode> work) {
    try {
      return Json.line(work.apply(Fields.of(request)));
    } catch (RequestFault fault) {
      return Json.line(Json.error(fault.getMessage(), fault.position()));
    } catch (ArithmeticException tooLarge) {
      return Json.line(Json.error("A number here is too large to work out.", 1));
    } catch (RuntimeException | StackOverflowError ours) {
      LOG.error("A request could not be served: {}", shortened(request), ours);
      return Json.line(Json.error("This could not be worked out, and the fault is ours.", 1));
    }
  }

  private static String shortened(String request) {
    return request.length() <= 300 ? request : request.substring(0, 300) + "…";
  }
}
