package io.monitoringstrategy.format.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class UtcTimeProperties {
  private static final long YEAR_1 = Instant.parse("0001-01-01T00:00:00Z").toEpochMilli();
  private static final long YEAR_9999 =
      Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();

  /** One for all, which remembers the day of the text before. */
  private final UtcTime utc = new UtcTime();

  @Property(tries = 2000)
  void readsWhatTheCalendarWrites(@ForAll("moments") long millis) {
    String text = Instant.ofEpochMilli(millis).toString();

    assertThat(utc.epochMillis(text)).isEqualTo(millis);
  }

  @Property(tries = 3000)
  void knowsTheSameDaysAsTheCalendar(
      @ForAll @IntRange(min = 1, max = 9999) int year,
      @ForAll @IntRange(max = 14) int month,
      @ForAll @IntRange(max = 33) int day,
      @ForAll @IntRange(max = 25) int hour,
      @ForAll @IntRange(max = 61) int minute) {
    String text =
        String.format(Locale.ROOT, "%04d-%02d-%02dT%02d:%02d:07Z", year, month, day, hour, minute);

    assertThat(utc.epochMillis(text)).isEqualTo(hour == 24 ? UtcTime.OTHER : calendar(text));
  }

  @Property(tries = 500)
  void leavesATextWithAnyOtherCharacterAlone(
      @ForAll @IntRange(max = 23) int place, @ForAll("strangers") char stranger) {
    StringBuilder text = new StringBuilder("2026-03-01T10:00:00.000Z");
    assertThat(utc.epochMillis(text.toString())).isNotEqualTo(UtcTime.OTHER);
    text.setCharAt(place, stranger);

    assertThat(utc.epochMillis(text.toString())).isEqualTo(UtcTime.OTHER);
  }

  @Property(tries = 200)
  void leavesATextWithAPictogramAlone(@ForAll @IntRange(max = 22) int place) {
    StringBuilder text = new StringBuilder("2026-03-01T10:00:00.000Z");
    text.replace(place, place + 2, "\uD83D\uDE00");
    assertThat(utc.epochMillis(text.toString())).isEqualTo(UtcTime.OTHER);
    assertThat(utc.epochMillis(text + "0")).isEqualTo(UtcTime.OTHER);
  }

  @Property(tries = 2000)
  void readsDaysAndClocksInAnyOrder(
      @ForAll @LongRange(max = 3) long days, @ForAll @LongRange(max = 86_399_999) long clock) {
    long millis = YEAR_9999 - 1 - days * 86_400_000 - clock;
    assertThat(utc.epochMillis(Instant.ofEpochMilli(millis).toString())).isEqualTo(millis);
  }

  @Property
  void leavesOtherLengthsAlone(@ForAll @LongRange(max = 40) long length) {
    String text =
        "2026-03-01T10:00:00.000000Z0000000000000".substring(0, (int) Math.min(length, 40));

    assertThat(utc.epochMillis(text)).isEqualTo(UtcTime.OTHER);
  }

  @Example
  void leavesTheYearZeroToTheMessageAboutIt() {
    assertThat(utc.epochMillis("0000-03-01T10:00:00Z")).isEqualTo(UtcTime.OTHER);
  }

  private static long calendar(String text) {
    try {
      return Instant.parse(text).toEpochMilli();
    } catch (DateTimeException e) {
      return UtcTime.OTHER;
    }
  }

  @Provide
  Arbitrary<Long> moments() {
    return Arbitraries.longs().between(YEAR_1, YEAR_9999);
  }

  @Provide
  Arbitrary<Character> strangers() {
    return Arbitraries.of('/', 'x', 't', ' ', '\u0661', ',', '+', '\0', '\u00B0', ';');
  }
}
