package io.monitoringstrategy.kpi.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a log takes is added up from the arrays that its own objects hold. */
class IncidentLogMemoryTests {
  private static final int INCIDENTS = 100_000;
  private static final int MOST_BYTES = 45;
  private static final int HEADER = 16;
  private static final int REFERENCE = 8;
  private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

  @ParameterizedTest(name = "of {0} services")
  @ValueSource(ints = {1, 200, 5_000})
  void aHundredThousandIncidentsWithEveryInstantTakeAtMost45BytesEach(int services)
      throws ReflectiveOperationException {
    IncidentLog log = log(services, "");
    assertThat(log.size()).isEqualTo(INCIDENTS);
    assertThat(bytes(log)).isLessThanOrEqualTo((long) MOST_BYTES * INCIDENTS + fixed());
  }

  @Test
  void theInstantsAreAmongWhatIsAddedUp() throws ReflectiveOperationException {
    assertThat(bytes(log(1, ""))).isGreaterThan(5L * Long.BYTES * INCIDENTS);
  }

  /** Nine letters or fewer an id, the place where it ends, and the arrays that hold 256 of them. */
  @Test
  void idsComeOnTopWithTheirLettersAndFiveBytesEach() throws ReflectiveOperationException {
    long ids = bytes(log(200, "INC-")) - bytes(log(200, ""));
    assertThat(ids).isBetween(12L * INCIDENTS, (9L + 5) * INCIDENTS);
  }

  /** The headers of the eight columns and of their arrays, which do not grow with the log. */
  private static long fixed() throws ReflectiveOperationException {
    return bytes(IncidentLog.of(Set.of())) + 8 * HEADER;
  }

  private static IncidentLog log(int services, String idPrefix) {
    IncidentLog.Builder log = IncidentLog.builder();
    for (int i = 0; i < INCIDENTS; i++) {
      Instant start = START.plusSeconds(i);
      Incident.Builder incident = Incident.builder(start)
          .service("service-" + i % services)
          .severity("sev-" + i % 4)
          .detectedAt(start.plusSeconds(1))
          .acknowledgedAt(start.plusSeconds(2))
          .mitigatedAt(start.plusSeconds(3))
          .resolvedAt(start.plusSeconds(4));
      log.add(idPrefix.isEmpty() ? incident.build() : incident.id(idPrefix + i).build());
    }
    return log.build();
  }

  private static long bytes(Object root) throws ReflectiveOperationException {
    return bytes(root, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /**
   * The texts of services are kept once, in collections of the JDK, which do not grow either; lists of
   * bytes do.
   */
  private static long bytes(Object object, Set<Object> seen) throws ReflectiveOperationException {
    if (!seen.add(object)) {
      return 0;
    }
    if (object.getClass().isArray()) {
      return HEADER + (long) Array.getLength(object) * width(object.getClass().getComponentType());
    }
    long sum = HEADER;
    for (Field field : object.getClass().getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        Object value = field.get(object);
        if (value instanceof List<?> list) {
          for (Object element : list) {
            sum += element instanceof byte[] ? REFERENCE + bytes(element, seen) : 0;
          }
        }
        boolean own = field.getType().isArray()
            || field.getType().getPackageName().startsWith("io.monitoringstrategy");
        sum += own && value != null ? REFERENCE + bytes(value, seen) : REFERENCE;
      }
    }
    return sum;
  }

  private static int width(Class<?> element) {
    if (element == long.class || element == double.class) {
      return Long.BYTES;
    }
    if (element == int.class) {
      return Integer.BYTES;
    }
    return element == byte.class ? Byte.BYTES : REFERENCE;
  }
}
