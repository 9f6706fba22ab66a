package io.monitoringstrategy.kpi.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IncidentLogTests {
  private static final Instant TEN = Instant.parse("2026-03-01T10:00:00Z");
  private static final Incident FULL = Incident.builder(TEN)
      .id("INC-7")
      .service("checkout")
      .severity("major")
      .detectedAt(TEN.plusSeconds(60))
      .acknowledgedAt(TEN.plusSeconds(120))
      .mitigatedAt(TEN.plusSeconds(600))
      .resolvedAt(TEN.plusSeconds(900))
      .build();
  private static final Incident BARE = Incident.builder(TEN.plusSeconds(300)).build();

  @Nested
  class AnIncident {
    @Test
    void knowsWhatItWasGiven() {
      assertThat(FULL.id()).contains("INC-7");
      assertThat(FULL.service()).contains("checkout");
      assertThat(FULL.severity()).contains("major");
      assertThat(FULL.startedAt()).isEqualTo(TEN);
      assertThat(FULL.detectedAt()).contains(TEN.plusSeconds(60));
      assertThat(FULL.acknowledgedAt()).contains(TEN.plusSeconds(120));
      assertThat(FULL.mitigatedAt()).contains(TEN.plusSeconds(600));
      assertThat(FULL.resolvedAt()).contains(TEN.plusSeconds(900));
      assertThat(FULL.isOpen()).isFalse();
    }

    @Test
    void knowsNothingElse() {
      assertThat(BARE.id()).isEmpty();
      assertThat(BARE.service()).isEmpty();
      assertThat(BARE.detectedAt()).isEmpty();
      assertThat(BARE.isOpen()).isTrue();
    }

    @Test
    void saysInOneLineWhatItIs() {
      assertThat(FULL)
          .hasToString("incident INC-7 of checkout, 2026-03-01T10:00:00Z to 2026-03-01T10:15:00Z");
      assertThat(BARE).hasToString("incident, 2026-03-01T10:05:00Z to open");
    }

    @Test
    void thatEndsBeforeItStartsIsRefusedWithBothReasons() {
      Incident.Builder wrong =
          Incident.builder(TEN).mitigatedAt(TEN.minusSeconds(2)).resolvedAt(TEN.minusSeconds(1));
      assertThatThrownBy(wrong::build)
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining(
              "resolved before it starts (2026-03-01T09:59:59Z, but started 2026-03-01T10:00:00Z)")
          .hasMessageContaining("mitigated before it starts");
    }

    @Test
    void mayBeAcknowledgedBeforeItIsDetected() {
      assertThat(Incident.builder(TEN)
              .detectedAt(TEN.plusSeconds(60))
              .acknowledgedAt(TEN.plusSeconds(30))
              .build()
              .acknowledgedAt())
          .contains(TEN.plusSeconds(30));
    }

    @Test
    void equalsOneWithTheSameFields() {
      assertThat(Incident.builder(TEN).id("a").build())
          .isEqualTo(Incident.builder(TEN).id("a").build())
          .hasSameHashCodeAs(Incident.builder(TEN).id("a").build())
          .isNotEqualTo(Incident.builder(TEN).id("b").build())
          .isNotEqualTo(Incident.builder(TEN).id("a").resolvedAt(TEN).build());
    }
  }

  @Test
  void givesBackTheIncidentsItWasGiven() {
    assertThat(IncidentLog.of(List.of(FULL, BARE, FULL))).containsExactly(FULL, BARE, FULL);
    assertThat(IncidentLog.of(List.of(BARE, FULL)).stream()).containsExactly(BARE, FULL);
  }

  @Test
  void iteratesNoFurtherThanItsEnd() {
    Iterator<Incident> incidents = IncidentLog.of(List.of(BARE)).iterator();
    incidents.next();
    assertThatThrownBy(incidents::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void keepsMoreServicesApartThanFitIntoAByte() {
    List<Incident> many = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      many.add(Incident.builder(TEN.plusSeconds(i))
          .id("i" + i)
          .service("service-" + i % 400)
          .build());
    }
    IncidentLog log = IncidentLog.of(many);
    assertThat(log).containsExactlyElementsOf(many);
    assertThat(log.services()).hasSize(400).startsWith("service-0", "service-1");
  }

  @Test
  void countsWhatIsNoIncidentAndKeepsTheFirstThousandReasons() {
    IncidentLog.Builder builder = IncidentLog.builder().addExcluded().add(FULL);
    for (int i = 0; i < 1200; i++) {
      builder.addInvalid("line " + i, "is wrong");
    }
    IncidentLog log = builder.build();
    assertThat(log.excluded()).isEqualTo(1);
    assertThat(log.invalid()).isEqualTo(1200);
    assertThat(log.rejected()).hasSize(1000);
    assertThat(log.rejected().get(3)).hasToString("line 3: is wrong");
    assertThat(log).hasToString("1 incidents, 1 excluded, 1200 invalid");
  }

  @Test
  void severalLogsMakeOne() {
    IncidentLog left =
        IncidentLog.builder().add(FULL).addExcluded().addInvalid("line 2", "x").build();
    IncidentLog right =
        IncidentLog.builder().add(BARE).addInvalid("line 3", "y").build();
    IncidentLog both = IncidentLog.concat(List.of(left, right));
    assertThat(both).containsExactly(FULL, BARE);
    assertThat(both.excluded()).isEqualTo(1);
    assertThat(both.invalid()).isEqualTo(2);
    assertThat(both.rejected()).hasSize(2);
    assertThat(IncidentLog.concat(List.of(left))).isSameAs(left);
    assertThat(IncidentLog.concat(List.of())).isEmpty();
  }

  @Test
  void aBuilderGoesOnWithoutChangingTheLogsItMade() {
    IncidentLog.Builder builder = IncidentLog.builder().add(FULL);
    IncidentLog first = builder.build();
    builder.add(BARE);
    assertThat(first).containsExactly(FULL);
    assertThat(builder.build()).containsExactly(FULL, BARE);
  }

  /** Past the 256 services that fit a byte, and past every point where a column grows. */
  @Test
  void everyLogOfABuilderThatGoesOnKeepsWhatItHeld() {
    List<Incident> incidents = IntStream.range(0, 600)
        .mapToObj(i -> Incident.builder(TEN.plusSeconds(i))
            .id("INC-" + i)
            .service("service-" + i)
            .resolvedAt(TEN.plusSeconds(2L * i))
            .build())
        .toList();
    IncidentLog.Builder builder = IncidentLog.builder();
    List<IncidentLog> logs = new ArrayList<>();
    for (Incident incident : incidents) {
      logs.add(builder.add(incident).build());
    }
    for (int i = 0; i < logs.size(); i++) {
      assertThat(logs.get(i)).containsExactlyElementsOf(incidents.subList(0, i + 1));
    }
    assertThat(IncidentLog.of(incidents)).containsExactlyElementsOf(incidents);
    assertThat(IncidentLog.of(IncidentLog.of(incidents))).containsExactlyElementsOf(incidents);
  }

  @Test
  void spansFromTheFirstStartToTheLastTimestampOrToNowWhileOneIsOpen() {
    Instant now = TEN.plusSeconds(7200);
    assertThat(IncidentLog.of(List.of(FULL)).span(now))
        .contains(TimeWindow.of(TEN, TEN.plusSeconds(900)));
    assertThat(IncidentLog.of(List.of(FULL, BARE)).span(now)).contains(TimeWindow.of(TEN, now));
    assertThat(IncidentLog.of(List.of(FULL, BARE)).span(TEN))
        .contains(TimeWindow.of(TEN, TEN.plusSeconds(900)));
    assertThat(IncidentLog.of(List.of()).span(now)).isEmpty();
  }

  @Test
  void namesTheSeveritiesInOrderOfAppearance() {
    Incident minor = Incident.builder(TEN).severity("minor").build();
    assertThat(IncidentLog.of(List.of(minor, FULL, BARE, minor)).severities())
        .containsExactly("minor", "major");
  }

  @Test
  void knowsNothingOfWhatIsStillToCome() {
    Incident later = Incident.builder(TEN.plusSeconds(5000)).build();
    Incident forever = Incident.builder(TEN)
        .id("INC-8")
        .resolvedAt(Instant.parse("9999-12-31T00:00:00Z"))
        .build();
    IncidentLog known = IncidentLog.builder()
        .add(FULL)
        .add(later)
        .add(forever)
        .addInvalid("line 9", "is no incident")
        .build()
        .knownAt(TEN.plusSeconds(120));

    assertThat(known)
        .containsExactly(
            Incident.builder(TEN)
                .id("INC-7")
                .service("checkout")
                .severity("major")
                .detectedAt(TEN.plusSeconds(60))
                .acknowledgedAt(TEN.plusSeconds(120))
                .build(),
            Incident.builder(TEN).id("INC-8").build());
    assertThat(known.ahead()).isEqualTo(1);
    assertThat(known.cutOff()).isEqualTo(2);
    assertThat(known.invalid()).isEqualTo(1);
    assertThat(known.rejected()).hasSize(1);
  }

  @Test
  void isTheSameOnceEverythingHasCome() {
    IncidentLog log = IncidentLog.of(List.of(FULL, BARE));
    assertThat(log.knownAt(TEN.plusSeconds(900))).isSameAs(log);
    assertThat(log.knownAt(TEN.plusSeconds(900).minusMillis(1)).cutOff()).isEqualTo(1);
    assertThat(IncidentLog.of(List.of()).knownAt(TEN)).isEmpty();
  }

  @Test
  void whatHasNotBegunIsOutsideOfEveryWindow() {
    Incident later = Incident.builder(TEN.plusSeconds(5000)).build();
    IncidentKpis kpis = IncidentKpis.over(TimeWindow.of(TEN, TEN.plusSeconds(10_000)))
        .measure(IncidentLog.of(List.of(FULL, later)).knownAt(TEN.plusSeconds(3600)));
    assertThat(kpis.records().counted()).isEqualTo(1);
    assertThat(kpis.records().outside()).isEqualTo(1);
    assertThat(kpis.records().read()).isEqualTo(2);
  }

  @Test
  void keepsCountingWhatWasRoundedDownOnceItIsKnownWhatIsStillToCome() {
    Incident fine =
        Incident.builder(TEN.plusNanos(1)).resolvedAt(TEN.plusSeconds(5)).build();
    Incident later = Incident.builder(TEN.plusSeconds(5000)).build();
    IncidentLog known = IncidentLog.of(List.of(fine, later)).knownAt(TEN.plusSeconds(3600));
    assertThat(IncidentKpis.over(TimeWindow.of(TEN, TEN.plusSeconds(10_000)))
            .measure(known)
            .timeTo(TimeTo.RESOLVE)
            .mean()
            .caveats())
        .containsExactly("1 incident of the log has times finer than a millisecond, rounded down");
  }

  @Test
  void countsWhatWasNotOverWhenTheWindowBegan() {
    Incident over = Incident.builder(TEN).resolvedAt(TEN.plusSeconds(100)).build();
    Incident lasting = Incident.builder(TEN).resolvedAt(TEN.plusSeconds(101)).build();
    Incident open = Incident.builder(TEN).build();
    Incident later = Incident.builder(TEN.plusSeconds(300)).build();
    RecordCounts records = IncidentKpis.over(
            TimeWindow.of(TEN.plusSeconds(100), TEN.plusSeconds(200)))
        .measure(IncidentLog.of(List.of(over, lasting, open, later)))
        .records();
    assertThat(records.outside()).isEqualTo(4);
    assertThat(records.carriedOver()).isEqualTo(2);
  }

  @Test
  void namesTheFileOfItsInvalidRecords() {
    IncidentLog log =
        IncidentLog.builder().add(FULL).addInvalid("line 9", "is none").build();
    assertThat(log.in("a.csv").rejected())
        .containsExactly(new RejectedRecord("a.csv: line 9", "is none"));
    assertThat(log.in("a.csv")).containsExactly(FULL);
    assertThat(log.in("a.csv").invalid()).isOne();
  }
}
