package io.monitoringstrategy.org.operations;

import com.google.common.base.Splitter;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.NearestName;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The day of a cadence as people say it: {@code first tuesday}. */
final class DayWords {
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth");
  private static final Splitter WORDS = Splitter.on(Pattern.compile("[\\s,]+")).omitEmptyStrings();

  private DayWords() {}

  static Cadence cadence(Frequency frequency, String day) {
    List<String> words = WORDS.splitToList(day.toLowerCase(Locale.ROOT));
    Optional<Cadence> cadence = switch (frequency) {
      case DAILY -> daily(words);
      case WEEKLY -> weekly(words);
      case MONTHLY -> monthly(words);
      case QUARTERLY -> nth(words).map(found -> Cadence.quarterly(found.n(), found.day()));
    };
    return cadence.orElseThrow(() -> InvalidValueException.of(
        "day '" + day + "' of a " + frequency.label() + " cadence",
        "must be " + allowed(frequency) + hint(words)));
  }

  private static Optional<Cadence> daily(List<String> words) {
    boolean every = words.isEmpty() || words.equals(List.of("every", "day"));
    return every
        ? Optional.of(Cadence.daily())
        : Optional.of(words).filter(List.of("workdays")::equals).map(all -> Cadence.workdays());
  }

  private static Optional<Cadence> weekly(List<String> words) {
    List<DayOfWeek> days = new ArrayList<>();
    words.forEach(word -> weekday(word).ifPresent(days::add));
    return words.isEmpty() || days.size() < words.size()
        ? Optional.empty()
        : Optional.of(Cadence.parse("FREQ=WEEKLY;BYDAY=" + Cadence.words(days)));
  }

  private static Optional<Cadence> monthly(List<String> words) {
    if (words.equals(List.of("last", "workday"))) {
      return Optional.of(Cadence.lastWorkday());
    }
    if (words.equals(List.of("last", "day"))) {
      return Optional.of(Cadence.monthly(-1));
    }
    if (words.size() == 1 && words.get(0).matches("[1-9]|[12][0-9]|3[01]")) {
      return Optional.of(Cadence.monthly(Integer.parseInt(words.get(0))));
    }
    return nth(words).map(found -> Cadence.monthly(found.n(), found.day()));
  }

  private static Optional<Nth> nth(List<String> words) {
    if (words.size() != 2) {
      return Optional.empty();
    }
    int index = ORDINALS.indexOf(words.get(0));
    int n = words.get(0).equals("last") ? -1 : index + 1;
    return n == 0 ? Optional.empty() : weekday(words.get(1)).map(day -> new Nth(n, day));
  }

  private static Optional<DayOfWeek> weekday(String word) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }

  private static String allowed(Frequency frequency) {
    return switch (frequency) {
      case DAILY -> "'every day' or 'workdays'";
      case WEEKLY -> "a weekday, or several such as 'monday, friday'";
      case MONTHLY ->
        "a day from 1 to 31, 'last day', 'last workday', or a weekday such as 'first tuesday'";
      case QUARTERLY -> "a weekday such as 'first monday', of the first month of the quarter";
    };
  }

  private static String hint(List<String> words) {
    List<String> known = new ArrayList<>(ORDINALS);
    known.addAll(List.of("last", "workday", "workdays"));
    Arrays.stream(DayOfWeek.values())
        .map(day -> day.name().toLowerCase(Locale.ROOT))
        .forEach(known::add);
    return words.stream()
        .filter(word -> !known.contains(word))
        .map(word -> NearestName.hint(word, known))
        .filter(hint -> !hint.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The nth weekday of a month. */
  private record Nth(int n, DayOfWeek day) {}
}
