package io.monitoringstrategy.format.incidents;

import static io.monitoringstrategy.format.incidents.Reading.only;
import static io.monitoringstrategy.format.incidents.Reading.rejected;
import static io.monitoringstrategy.format.incidents.Reading.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EventLogTests {
  private static final String EVENTS = """
      number,state,opened,resolved
      A,New,2026-03-01T00:00:00Z,
      B,New,2026-03-02T00:00:00Z,
      A,Closed,2026-03-01T00:00:00Z,2026-03-01T01:00:00Z
      """;

  private static IncidentLog read(String more, String events) {
    return IncidentFiles.mappedBy(IncidentMappings.read("m.yaml", stream("""
            columns: {id: number, startedAt: opened, resolvedAt: resolved}
            """ + more)))
        .read("log.csv", stream(events));
  }

  @Test
  void theLastEventOfEachKeyIsTheIncident() {
    IncidentLog log = read("fold: {key: number, keep: last}", EVENTS);

    assertThat(log.stream().map(Incident::toString)).hasSize(2);
    assertThat(log.stream().filter(Incident::isOpen).flatMap(i -> i.id().stream()))
        .containsExactly("B");
    assertThat(log.folded()).isOne();
    assertThat(log.invalid()).isZero();
  }

  @Test
  void theFirstEventCanBeTheIncident() {
    assertThat(read("fold: {key: number, keep: first}", EVENTS)).allMatch(Incident::isOpen);
  }

  @Test
  void theLastIsKeptUnlessToldOtherwise() {
    assertThat(read("fold: {key: number}", EVENTS))
        .containsExactlyElementsOf(read("fold: {key: number, keep: last}", EVENTS));
  }

  @Test
  void theKeyMayBeAColumnThatIsNotReadOtherwise() {
    IncidentLog log = read(
        "fold: {key: state}\nmissing: [\"-\"]",
        "number,state,opened,resolved\nA,x,2026-03-01T00:00:00Z,-\nB,x,2026-03-02T00:00:00Z,-\n");
    assertThat(only(log).id()).contains("B");
  }

  @Test
  void onlyTheKeptEventDecidesWhetherItIsLeftOut() {
    IncidentLog log = read("fold: {key: number}\nexclude: {state: [New]}", EVENTS);

    assertThat(log.excluded()).isOne();
    assertThat(only(log).resolvedAt()).contains(Instant.parse("2026-03-01T01:00:00Z"));
  }

  @Test
  void anInvalidKeptEventIsCountedWithItsLine() {
    assertThat(rejected(read("fold: {key: number}", EVENTS + "B,Closed,soon,\n")))
        .singleElement()
        .asString()
        .startsWith("line 5: opened 'soon'");
  }

  @Test
  void anEventWithoutItsKeyIsInvalid() {
    assertThat(rejected(read(
            "fold: {key: number}\nmissing: [\"?\"]", EVENTS + "?,New,2026-03-02T00:00:00Z,\n")))
        .containsExactly("line 5: number: is missing, so nobody knows which incident it is about");
  }

  @Test
  void aFileWithoutTheKeyIsRefused() {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> read("fold: {key: numbr}", EVENTS))
        .withMessageContaining("the header lacks 'numbr' (did you mean 'number'?)");
  }

  @Test
  void eventsOfNdjsonAreFoldedToo() {
    IncidentLog log = IncidentFiles.mappedBy(
            IncidentMappings.read("m.yaml", stream("fold: {key: id}")))
        .read("log.ndjson", stream("""
            {"id":"A","startedAt":"2026-03-01T00:00:00Z","resolvedAt":null}
            {"id":"A","startedAt":"2026-03-01T00:00:00Z","resolvedAt":"2026-03-01T01:00:00Z"}
            """));
    assertThat(only(log).isOpen()).isFalse();
  }

  @Test
  void aFoldNamesItsKey() {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> read("fold: {keep: lst}", EVENTS))
        .withMessageContaining("'key' is missing")
        .withMessageContaining("did you mean 'last'?");
  }
}
