package org.saddlepoint.bank;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saddlepoint.derivation.Form;
import org.saddlepoint.derivation.Quantity;
import org.saddlepoint.derivation.Rule;
import org.saddlepoint.derivation.Rules;
import org.saddlepoint.derivation.Setting;

/** The quantities that a template may ask for, and those that it may give. */
final class Asked {
  private static final Set<String> NAMES = names(Rules.ALL.rules().stream().map(Rule::gives));

  private static final Set<String> SETTINGS = names(Rules.SETTINGS.stream().map(Setting::quantity));

  private Asked() {}

  private static Set<String> names(Stream<Quantity> quantities) {
    return quantities.map(Quantity::id).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static Set<String> names() {
    return NAMES;
  }

  static Set<String> settings() {
    return SETTINGS;
  }

  static Optional<Form> setting(String name) {
    return Rules.SETTINGS.stream()
        .filter(setting -> setting.quantity().id().equals(name))
        .map(Setting::form)
        .findFirst();
  }
}
