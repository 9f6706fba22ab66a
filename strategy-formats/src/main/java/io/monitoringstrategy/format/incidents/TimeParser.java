package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.value.InvalidValueException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the times of one log, written in one notation. */
public final class TimeParser {
  private static final int LENGTH_OF_DAY = 10;
  private static final ZonedDateTime SAMPLE =
      ZonedDateTime.of(2001, 12, 23, 14, 45, 56, 789_000_000, ZoneOffset.UTC);
  private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
      .parseCaseInsensitive()
      .append(DateTimeFormatter.ISO_LOCAL_DATE)
      .appendPattern("['T'][' ']")
      .append(DateTimeFormatter.ISO_LOCAL_TIME)
      .appendPattern("[' '][XXX][XX][X]")
      .toFormatter(Locale.ENGLISH)
      .withResolverStyle(ResolverStyle.STRICT);

  private final String pattern;
  private final @Nullable DateTimeFormatter formatter;
  private final @Nullable ZoneId zone;
  private final AmbiguousTime atOverlap;
  private final AmbiguousTime atGap;
  private final UtcTime utc = new UtcTime();
  private long timesAtClockChange;

  private TimeParser(
      TimeNotation notation, @Nullable DateTimeFormatter formatter, @Nullable ZoneId zone) {
    this.pattern = notation.pattern();
    this.formatter = formatter;
    this.zone = zone;
    this.atOverlap = notation.atOverlap();
    this.atGap = notation.atGap();
  }

  /**
   * {@return a reader of the notation}
   *
   * @param otherwise the zone of local times where the notation names none
   * @throws io.monitoringstrategy.value.InvalidValueException if the pattern cannot tell a moment
   */
  public static TimeParser of(TimeNotation notation, Optional<ZoneId> otherwise) {
    boolean iso = notation.pattern().equals(TimeNotation.ISO);
    return new TimeParser(
        notation,
        iso ? null : formatter(notation.pattern()),
        notation.zone().or(() -> otherwise).orElse(null));
  }

  /**
   * {@return the moment that is meant}
   *
   * @param column what the text was found under, for the message
   * @throws io.monitoringstrategy.value.InvalidValueException naming text and remedy, if there is none
   */
  public Instant parse(String column, String text) {
    long millis = utc.epochMillis(text);
    if (millis != UtcTime.OTHER) {
      return Instant.ofEpochMilli(millis);
    }
    TemporalAccessor parsed = accessor(text);
    if (parsed == null) {
      throw refusal(column, text, "must be " + expected());
    }
    LocalDateTime local = LocalDateTime.from(parsed);
    if (local.getYear() < 1 || local.getYear() > 9999) {
      throw refusal(column, text, "the year must lie between 1 and 9999");
    }
    ZoneId written = parsed.query(TemporalQueries.zone());
    ZoneId meant = written == null ? zone : written;
    if (meant == null) {
      throw refusal(
          column,
          text,
          "has no zone: give one by --zone, or for incidents by times.zone of a mapping");
    }
    return instant(local, meant);
  }

  /** {@return how many of the local times read so far the clocks show twice or never} */
  public long timesAtClockChange() {
    return timesAtClockChange;
  }

  private @Nullable TemporalAccessor accessor(String text) {
    if (formatter != null) {
      try {
        return formatter.parse(text);
      } catch (DateTimeException e) {
        TemporalAccessor iso = isoAccessor(text);
        return iso == null || iso.query(TemporalQueries.offset()) == null ? null : iso;
      }
    }
    return isoAccessor(text);
  }

  private static @Nullable TemporalAccessor isoAccessor(String text) {
    if (text.length() <= LENGTH_OF_DAY || "Tt ".indexOf(text.charAt(LENGTH_OF_DAY)) < 0) {
      return null;
    }
    try {
      return ISO.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private Instant instant(LocalDateTime local, ZoneId meant) {
    List<ZoneOffset> offsets = meant.getRules().getValidOffsets(local);
    if (offsets.size() == 1) {
      return local.toInstant(offsets.get(0));
    }
    timesAtClockChange++;
    ZoneOffsetTransition change = meant.getRules().getTransition(local);
    Instant before = local.toInstant(change.getOffsetBefore());
    Instant after = local.toInstant(change.getOffsetAfter());
    AmbiguousTime choice = change.isOverlap() ? atOverlap : atGap;
    boolean first = before.isBefore(after) == (choice == AmbiguousTime.EARLIER);
    return first ? before : after;
  }

  private String expected() {
    return formatter == null
        ? "a time such as 2026-03-01T10:00:00Z that the calendar has"
        : "written as " + Quoted.of(pattern) + " and be a day that the calendar has";
  }

  private static DateTimeFormatter formatter(String pattern) {
    try {
      DateTimeFormatter formatter = new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern(properYears(pattern))
          .toFormatter(Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);
      LocalDateTime.from(formatter.parse(formatter.format(SAMPLE)));
      return formatter;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw refusal(
          "pattern",
          pattern,
          "must tell day and time of day, as d/M/yyyy H:mm does"
              + (pattern.contains("Y") ? "; Y is the year of a week, y that of a day" : "")
              + (e instanceof IllegalArgumentException ? " (" + e.getMessage() + ")" : ""));
    }
  }

  /** The year of an era needs its era to be a strict date; u is the year alone. */
  private static String properYears(String pattern) {
    StringBuilder proper = new StringBuilder(pattern);
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      quoted ^= pattern.charAt(i) == '\'';
      if (!quoted && pattern.charAt(i) == 'G') {
        return pattern;
      }
      if (!quoted && pattern.charAt(i) == 'y') {
        proper.setCharAt(i, 'u');
      }
    }
    return proper.toString();
  }

  private static InvalidValueException refusal(String name, String text, String problem) {
    return InvalidValueException.of(name + " " + Quoted.of(text), problem);
  }
}
