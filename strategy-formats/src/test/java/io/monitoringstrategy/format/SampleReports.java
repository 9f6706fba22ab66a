package io.monitoringstrategy.format;

import io.monitoringstrategy.check.Baseline;
import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.check.CheckPolicy;
import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.CheckSuite;
import io.monitoringstrategy.check.RuleId;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.check.SourceLocation;
import io.monitoringstrategy.check.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reports of every kind that there is to write. */
public final class SampleReports {
  /** The day of every run. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  /** Text that breaks markup which is not escaped. */
  public static final String HOSTILE =
      "<b>&\"'`|*_{0}[a](b)</b> @everyone #1 ``` \u0007 ]]> <!-- \ud55c\uae00";

  private SampleReports() {}

  /** Demands that no word begins with a letter; a rule such as people write themselves. */
  public static Check<List<String>> not(char letter, String id, Severity severity) {
    return Check.<List<String>, String>each("word", words -> words, word -> "word/" + word)
        .must("not begin with " + letter, word -> word.charAt(0) != letter)
        .but(word -> "is " + word)
        .because("somebody does not like " + letter)
        .fix("take another word than {it} & <that>")
        .source("house rule")
        .as(id, severity);
  }

  /** A suite of an error, a warning and an info: words with a, b and c. */
  public static CheckSuite<List<String>> suite() {
    return CheckSuite.of(List.of(
        not('a', "acme.no-a", Severity.ERROR),
        not('b', "acme.no-b", Severity.WARNING),
        not('c', "acme.no-c", Severity.INFO)));
  }

  /** What the suite finds in the words, without places. */
  public static CheckReport of(String... words) {
    return suite().run(List.of(words), CheckPolicy.on(TODAY));
  }

  /** The same, the words standing in lines of a file from a first line on. */
  public static CheckReport inFile(String file, int firstLine, String... words) {
    List<String> paths = List.of(words).stream().map(word -> "word/" + word).toList();
    Function<String, Optional<SourceLocation>> places = element -> paths.contains(element)
        ? Optional.of(new SourceLocation(
            file,
            firstLine + paths.indexOf(element),
            3,
            OptionalInt.of(3 + element.length() - "word/".length())))
        : Optional.empty();
    return of(words).locatedBy(places);
  }

  /** A report in which the word is waived. */
  public static CheckReport waiving(String word, String... words) {
    Waiver waiver = Waiver.builder(RuleId.of("acme.no-a"), "word/" + word)
        .reason("liked by the chief")
        .owner("chief")
        .until(TODAY)
        .build();
    return suite()
        .run(List.of(words), CheckPolicy.builder(TODAY).addWaivers(waiver).build());
  }

  /** A report of the words, those of before being known. */
  public static CheckReport knowing(List<String> before, String... words) {
    Baseline known = Baseline.capture(of(before.toArray(String[]::new)));
    return suite()
        .run(List.of(words), CheckPolicy.builder(TODAY).baseline(known).build());
  }

  /** A report of this many errors. */
  public static CheckReport ofErrors(int count) {
    return of(IntStream.range(0, count).mapToObj(i -> "a" + i).toArray(String[]::new));
  }
}
