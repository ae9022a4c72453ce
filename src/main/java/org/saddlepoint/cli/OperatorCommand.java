package org.saddlepoint.cli;

import java.util.concurrent.Callable;
import org.saddlepoint.store.Database;
import org.saddlepoint.tutor.people.People;
import org.saddlepoint.tutor.people.Register;
import org.saddlepoint.tutor.people.Register.Appointment;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the first operator, who then makes others in the browser. */
@Command(
    name = "operator",
    header = "Make somebody an operator, while the tutor is not running.",
    description = {
      "Whoever has an account gets the role; for whoever has none it is made, and a link is printed"
          + " by which its owner chooses a password.",
    },
    mixinStandardHelpOptions = true)
final class OperatorCommand implements Callable<Integer> {
  private static final String ADVICE =
      " Stop the tutor, run this again, and start it anew; or let another operator give the role on"
          + " the page People.";

  private final Streams streams;

  @Parameters(paramLabel = "EMAIL", description = "The address the person signs in with.")
  private String email;

  @Mixin private DataOption data;

  @Option(
      names = "--at",
      paramLabel = "URL",
      defaultValue = "http://localhost:7070",
      description = "How browsers reach the tutor (${DEFAULT-VALUE} unless given).")
  private String site;

  OperatorCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Database database = data.open(ADVICE)) {
      switch (People.of(database).register().appointOperator(email)) {
        case Appointment.Given(var person) ->
            streams.out().println(person.email() + " is an operator now.");
        case Appointment.Made(var person, String secret) -> tell(person.email(), secret);
        case Appointment.NoAddress none ->
            throw new Refusal("'" + email + "' is no e-mail address, such as name@example.org.");
      }
    }
    return ExitCode.OK;
  }

  private void tell(String address, String secret) {
    String days = Register.LINK_LIFETIME.toDays() + " days";
    streams.out().println(address + " is an operator now. To choose a password, start the tutor");
    streams.out().println("and open this link. It works once, within " + days + ":");
    streams.out().println(site.replaceFirst("/+$", "") + "/links/" + secret);
  }
}
