package org.saddlepoint.figures;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Notes the seed, the tries and the time of every law; registered for all by its service file. */
public final class LawFigures implements AroundPropertyHook {

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  /** Outermost, so that what the other hooks do is in the time. */
  @Override
  public int aroundPropertyProximity() {
    return -1000;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    long started = System.currentTimeMillis();
    PropertyExecutionResult result = property.execute();
    new Figure(
            Figure.Kind.LAW,
            context.containerClass().getSimpleName() + "." + context.label(),
            result.seed().orElse("-"),
            result.countTries(),
            started,
            System.currentTimeMillis(),
            result.status() == PropertyExecutionResult.Status.SUCCESSFUL)
        .write();
    return result;
  }
}
