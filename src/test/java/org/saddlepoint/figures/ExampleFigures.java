package org.saddlepoint.figures;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Notes every test that is not a law; registered by its service file. */
public final class ExampleFigures implements TestExecutionListener {

  private final Map<String, Long> started = new ConcurrentHashMap<>();

  @Override
  public void executionStarted(TestIdentifier test) {
    started.put(test.getUniqueId(), System.currentTimeMillis());
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    long began = started.remove(test.getUniqueId());
    if (!test.isTest() || test.getUniqueId().startsWith("[engine:jqwik]")) {
      return;
    }
    new Figure(
            Figure.Kind.EXAMPLE,
            nameOf(test),
            "-",
            1,
            began,
            System.currentTimeMillis(),
            result.getStatus() == TestExecutionResult.Status.SUCCESSFUL)
        .write();
  }

  private static String nameOf(TestIdentifier test) {
    String method = test.getLegacyReportingName();
    return test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(source -> ((MethodSource) source).getJavaClass().getSimpleName() + "." + method)
        .orElse(method);
  }
}
