package io.monitoringstrategy.format.incidents;

import static io.monitoringstrategy.format.incidents.Reading.only;
import static io.monitoringstrategy.format.incidents.Reading.rejected;
import static io.monitoringstrategy.format.incidents.Reading.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransitionLogTests {
  private static final String SITES =
      "transitions: {key: site, at: at, state: state, down: [down]}";

  private static final String TICKETS =
      "transitions: {key: ticket, at: at, state: state, down: [open], reopen: to-last}";

  private static IncidentLog read(String mapping, String rows) {
    return IncidentFiles.mappedBy(IncidentMappings.read("m.yaml", stream(mapping)))
        .read("log.csv", stream(rows));
  }

  private static IncidentLog hours(String... states) {
    StringBuilder rows = new StringBuilder("at,site,state\n");
    for (int hour = 0; hour < states.length; hour++) {
      rows.append("2026-03-01T0" + hour + ":00:00Z,shop," + states[hour] + "\n");
    }
    return read(SITES, rows.toString());
  }

  private static void assertRefused(String mapping, String message) {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> IncidentMappings.read("m.yaml", stream(mapping)))
        .withMessageContaining(message);
  }

  @Test
  void eachDownSpanIsAnOutage() {
    IncidentLog log = hours("up", "down", "up", "up", "down", "up");

    assertThat(log)
        .containsExactly(
            Incident.builder(Instant.parse("2026-03-01T01:00:00Z"))
                .service("shop")
                .resolvedAt(Instant.parse("2026-03-01T02:00:00Z"))
                .build(),
            Incident.builder(Instant.parse("2026-03-01T04:00:00Z"))
                .service("shop")
                .resolvedAt(Instant.parse("2026-03-01T05:00:00Z"))
                .build());
    assertThat(log.folded()).isEqualTo(6);
  }

  @Test
  void anOutageSaidAgainGoesOn() {
    Incident outage = only(hours("down", "down", "down", "up"));
    assertThat(Duration.between(outage.startedAt(), outage.resolvedAt().orElseThrow()))
        .isEqualTo(Duration.ofHours(3));
  }

  @Test
  void anOutageThatNothingEndsIsOpen() {
    assertThat(only(hours("up", "down", "down")).isOpen()).isTrue();
  }

  @Test
  void aStateThatTheFileDoesNotHaveIsRemarkedOn() {
    List<String> remarks = new ArrayList<>();
    IncidentFiles reader = IncidentFiles.mappedBy(IncidentMappings.read("m.yaml", stream(SITES)))
        .remarkingTo(remarks::add);
    String rows = """
        at,site,state
        2026-03-01T00:00:00Z,shop,UP
        2026-03-01T01:00:00Z,shop,DOWN
        """;
    assertThat(reader.read("log.csv", stream(rows))).isEmpty();
    assertThat(remarks)
        .containsExactly("no row is in a state of 'down: [down]', so nothing was ever"
            + " down; there are the states 'UP', 'DOWN': are these the words of this file?");

    remarks.clear();
    reader.read("log.csv", stream(rows + "2026-03-01T02:00:00Z,shop,down\n"));
    assertThat(remarks).isEmpty();

    IncidentFiles.mappedBy(
            IncidentMappings.read("m.yaml", stream(TICKETS.replace("to-last", "count-active"))))
        .remarkingTo(remarks::add)
        .read("log.csv", stream("ticket,at,state\nT-1,2026-03-01T00:00:00Z,open\n"));
    assertThat(remarks).singleElement().asString().contains("not for the uptime");
  }

  private static Incident ticket(String policy) {
    return only(read(
        "transitions: {key: ticket, at: at, state: state, down: [open], reopen: " + policy + "}",
        """
        ticket,at,state
        T-1,2026-02-28T00:00:00Z,closed
        T-1,2026-03-01T00:00:00Z,open
        T-1,2026-03-01T00:30:00Z,closed
        T-1,2026-03-01T01:00:00Z,open
        T-1,2026-03-01T01:30:00Z,closed
        """));
  }

  @ParameterizedTest
  @CsvSource({"to-last, 90", "count-active, 60", "to-first, 30"})
  void aTicketThatIsOpenedAgainIsOneIncidentAsLongAsThePolicySays(String policy, int minutes) {
    Incident ticket = ticket(policy);
    assertThat(ticket.id()).contains("T-1");
    assertThat(ticket.service()).isEmpty();
    assertThat(ticket.startedAt()).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
    assertThat(ticket.resolvedAt()).contains(ticket.startedAt().plus(Duration.ofMinutes(minutes)));
  }

  @Test
  void aTicketThatIsOpenAgainIsOpen() {
    IncidentLog log = read(TICKETS, """
        ticket,at,state
        T-1,2026-03-01T00:00:00Z,open
        T-2,2026-03-01T00:10:00Z,open
        T-1,2026-03-01T00:30:00Z,closed
        T-2,2026-03-01T00:40:00Z,closed
        T-1,2026-03-01T01:00:00Z,open
        """);
    assertThat(log).hasSize(2);
    assertThat(log)
        .filteredOn(Incident::isOpen)
        .extracting(Incident::id)
        .containsExactly(Optional.of("T-1"));
  }

  @ParameterizedTest
  @CsvSource({"00:20, , 1", "00:45, 30, 1", "01:10, , 1", "02:00, 90, 0"})
  void whatHappensToATicketLaterIsNotKnownYet(String time, Integer minutes, long cutOff) {
    IncidentLog log = IncidentFiles.mappedBy(IncidentMappings.read("m.yaml", stream(TICKETS)))
        .knownAt(Instant.parse("2026-03-01T" + time + ":00Z"))
        .read("log.csv", stream("""
            ticket,at,state
            T-1,2026-03-01T00:00:00Z,open
            T-1,2026-03-01T00:30:00Z,closed
            T-1,2026-03-01T01:00:00Z,open
            T-1,2026-03-01T01:30:00Z,closed
            T-2,2026-03-01T03:00:00Z,open
            """));
    assertThat(only(log).resolvedAt().map(end -> Duration.between(only(log).startedAt(), end)))
        .isEqualTo(Optional.ofNullable(minutes).map(Duration::ofMinutes));
    assertThat(log.ahead()).isOne();
    assertThat(log.cutOff()).isEqualTo(cutOff);
  }

  @Test
  void theServiceOfTicketsIsAConstant() {
    IncidentLog log = read(TICKETS + "\nconstants: {service: shop}", """
        ticket,at,state
        T-1,2026-03-01T00:00:00Z,open
        """);
    assertThat(only(log).service()).contains("shop");
    assertThat(only(log).id()).contains("T-1");
  }

  @Test
  void ticketsAreLeftOutByTheirOwnColumn() {
    IncidentLog log = read(TICKETS + "\nexclude: {service: [test]}", """
        ticket,at,state,service
        T-1,2026-03-01T00:00:00Z,open,shop
        test,2026-03-01T00:00:00Z,open,shop
        T-3,2026-03-01T00:00:00Z,open,test
        """);
    assertThat(log)
        .extracting(Incident::id)
        .containsExactly(Optional.of("T-1"), Optional.of("test"));
  }

  @Test
  void toOpenAgainNeedsAnIncidentToOpen() {
    assertRefused(
        "transitions: {at: at, state: state, down: [open], reopen: to-last}",
        "reopen needs the key that tells which rows are of one incident");
    assertRefused(
        "transitions: {key: t, at: at, state: state, down: [open], reopen: last}", "to-last");
  }

  @Test
  void anyOtherStateEndsAnOutage() {
    assertThat(only(hours("down", "degraded", "degraded")).resolvedAt())
        .contains(Instant.parse("2026-03-01T01:00:00Z"));
  }

  @Test
  void aLogWithoutOutagesIsReadable() {
    IncidentLog log = hours("up", "up");
    assertThat(log).isEmpty();
    assertThat(log.folded()).isEqualTo(2);
  }

  @Test
  void keysDoNotMix() {
    IncidentLog log = read(SITES, """
        at,site,state
        2026-03-01T00:00:00Z,shop,down
        2026-03-01T01:00:00Z,blog,up
        2026-03-01T02:00:00Z,blog,down
        2026-03-01T03:00:00Z,shop,up
        """);
    assertThat(log.services()).containsExactly("shop", "blog");
    assertThat(log.stream().filter(Incident::isOpen).flatMap(i -> i.service().stream()))
        .containsExactly("blog");
  }

  @Test
  void withoutAKeyTheWholeLogIsOneService() {
    IncidentLog log = read(
        "transitions: {at: at, state: status, down: [\"0\"]}\n"
            + "constants: {service: shop, severity: major}",
        "at,status\n2026-03-01T00:00:00Z,0\n2026-03-01T01:00:00Z,1\n");
    assertThat(only(log).service()).contains("shop");
    assertThat(only(log).severity()).contains("major");
  }

  @Test
  void aRowOutOfOrderIsInvalid() {
    IncidentLog log = read(SITES, """
        at,site,state
        2026-03-01T01:30:00Z,shop,up
        2026-03-01T02:00:00Z,shop,down
        2026-03-01T01:00:00Z,shop,up
        """);
    assertThat(rejected(log))
        .containsExactly("line 4: at '2026-03-01T01:00:00Z': is before 2026-03-01T02:00:00Z of the"
            + " row above it: sort the log by time");
    assertThat(only(log).isOpen()).isTrue();
  }

  @Test
  void aLogThatBeginsWithTheNewestRowIsRefused() {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> read(SITES, """
            at,site,state
            2026-03-01T03:00:00Z,shop,up
            2026-03-01T02:00:00Z,shop,down
            2026-03-01T01:00:00Z,shop,up
            """))
        .withMessage(
            "log.csv: 2 of 2 rows are before the row above them of the same site: sort the log"
                + " by time, oldest first");
  }

  @Test
  void aRowThatLacksSomethingIsInvalid() {
    assertThat(rejected(read(SITES + "\nmissing: [\"?\"]", """
            at,site,state
            2026-03-01T02:00:00Z,shop,?
            2026-03-01T02:00:00Z,,up
            soon,shop,up
            2026-03-01T02:00:00Z,shop,up
            """)))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("line 2: state: is missing"),
            second -> assertThat(second).isEqualTo("line 3: site: is missing"),
            third -> assertThat(third).startsWith("line 4: at 'soon': must be a time"));
  }

  @Test
  void rowsCanBeLeftOutByTheirKey() {
    IncidentLog log = read(SITES + "\nexclude: {service: [test]}", """
        at,site,state
        2026-03-01T02:00:00Z,test,down
        2026-03-01T02:00:00Z,shop,up
        """);
    assertThat(log).isEmpty();
    assertThat(log.excluded()).isOne();
  }

  @Test
  void localTimesAtAClockChangeAreReadAndCounted() {
    String zone = "times: {pattern: iso, zone: Europe/Berlin, atOverlap: earlier}\n" + SITES;
    IncidentLog log = read(zone, """
        at,site,state
        2026-10-25T02:30:00,shop,down
        2026-10-25T03:30:00,shop,up
        """);
    assertThat(only(log).startedAt()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    assertThat(log.atClockChange()).isOne();
  }

  @Test
  void aMappingThatContradictsItselfIsRefused() {
    assertRefused(SITES + "\nfold: {key: site}", "keep fold or transitions");
    assertRefused(SITES + "\ncolumns: {startedAt: at}", "leave out columns");
    assertRefused(SITES + "\nconstants: {service: x}", "leave out the key or the constant");
    assertRefused("transitions: {key: site}", "'at' is missing");
    assertRefused(
        "transitions: {at: at, state: state}", "down must list the states that are an outage");
  }
}
