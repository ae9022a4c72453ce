package org.saddlepoint.store;

/**
 * Which problem: one seed of one version of one template.
 *
 * @param template the template's id, {@code chapter/name}
 * @param version the hash of the template's meaning
 */
public record Instance(String template, String version, long seed) {
  public Instance {
    Limits.within(Limits.TEMPLATE, "A template's id", template);
    Limits.within(Limits.NAME, "A version", version);
  }
}
