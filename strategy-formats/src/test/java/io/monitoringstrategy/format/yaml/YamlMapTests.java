package io.monitoringstrategy.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.check.SourceLocation;
import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.framework.BusinessObjective;
import io.monitoringstrategy.value.ObjectiveId;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TeamId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlMapTests {
  private static YamlDocument document(String yaml) {
    return YamlDocument.read(
        "f.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  private static Optional<BusinessObjective> objective(YamlMap map) {
    Optional<ObjectiveId> id = map.required("id", ObjectiveId::of);
    Optional<String> statement = map.requiredText("statement");
    Optional<TeamId> owner = map.optional("owner", TeamId::of);
    return map.build(() -> BusinessObjective.builder(id.orElseThrow(), statement.orElseThrow())
        .owner(owner)
        .build());
  }

  private static List<String> problems(YamlDocument document) {
    return document.problems().stream().map(FileProblem::toString).toList();
  }

  @Nested
  class Records {
    @Test
    void areReadInAHandfulOfLines() {
      YamlDocument document = document("""
          objectives:
            - {id: customers-can-pay, statement: Customers can pay, owner: business}
            - {id: cost-visible, statement: Cost is visible}
          """);

      List<BusinessObjective> read = document.root().records("objectives", YamlMapTests::objective);

      document.throwIfAny();
      assertThat(read)
          .containsExactly(
              BusinessObjective.builder(ObjectiveId.of("customers-can-pay"), "Customers can pay")
                  .owner(TeamId.of("business"))
                  .build(),
              BusinessObjective.builder(ObjectiveId.of("cost-visible"), "Cost is visible")
                  .build());
    }

    @Test
    void tellEverythingThatIsWrongAtOnce() {
      YamlDocument document = document("""
          objectives:
            - {id: Customers, ownr: business}
            - {id: b, statement: "", owner: [x]}
            - text
          """);

      document.root().records("objectives", YamlMapTests::objective);

      assertThatExceptionOfType(UnreadableFileException.class)
          .isThrownBy(document::throwIfAny)
          .withMessage("""
              f.yaml:2:5: 'statement' is missing: add it
              f.yaml:2:10: id: objective id 'Customers': must be lower-case words joined by '-': write 'customers'
              f.yaml:2:21: unknown key 'ownr' (did you mean 'owner'?)
              f.yaml:3:24: statement: text: must not be blank: write it out
              f.yaml:3:35: owner must be text (was a list)
              f.yaml:4:5: each of objectives must be a map (was text)""");
    }

    @Test
    void areLeftOutWhenTheyHaveAProblem() {
      YamlDocument document = document("objectives: [{id: a, statement: s}, {id: b}]");

      assertThat(document.root().records("objectives", YamlMapTests::objective))
          .extracting(BusinessObjective::path)
          .containsExactly("objective/a");
    }

    @Test
    void mustBeAList() {
      YamlDocument document = document("objectives: text");

      assertThat(document.root().records("objectives", YamlMapTests::objective)).isEmpty();
      assertThat(problems(document))
          .containsExactly("f.yaml:1:13: objectives must be a list (was text)");
    }

    @Test
    void areNoneWhenTheKeyIsMissing() {
      assertThat(document("a: b").root().records("objectives", YamlMapTests::objective))
          .isEmpty();
    }

    @Test
    void thatRefuseTheirValuesSaySoAtTheMap() {
      YamlDocument document = document("a:\n  b: 1");

      Optional<Ratio> ratio =
          document.root().map("a").orElseThrow().build(() -> Ratio.parse("99.9"));

      assertThat(ratio).isEmpty();
      assertThat(problems(document))
          .contains(
              "f.yaml:2:3: ratio '99.9': a bare number above 1 is no" + " ratio: write '99.9 %'");
    }
  }

  @Nested
  class Keys {
    @Test
    void givenTwiceAreAProblemNamingBothPlaces() {
      YamlDocument document = document("a: x\nb: y\na: z\n");

      assertThat(document.root().optionalText("a")).contains("x");
      assertThat(problems(document))
          .containsExactly("f.yaml:3:1: key 'a' is there twice, first at f.yaml:1:1: remove one");
    }

    @Test
    void nobodyAskedForAreListedWithTheKnownOnes() {
      YamlDocument document = document("name: x\nqqqqqqq: y");
      document.root().optionalText("name");
      document.root().optionalText("owner");

      document.root().rejectUnknownKeys();

      assertThat(problems(document))
          .containsExactly("f.yaml:2:1: unknown key 'qqqqqqq': known here are name, owner");
    }

    @Test
    void ofAMapWithoutKnownOnesAreToBeRemoved() {
      YamlDocument document = document("a: {b: c}");

      document.root().map("a").orElseThrow().build(() -> "made");

      assertThat(problems(document)).containsExactly("f.yaml:1:5: unknown key 'b': remove it");
    }

    @Test
    void areAllKnownOnceTheEntriesWereAskedFor() {
      YamlDocument document = document("a: {x: 1, y: [2]}");
      YamlMap map = document.root().map("a").orElseThrow();

      List<YamlEntry> entries = map.entries();
      map.rejectUnknownKeys();

      assertThat(entries).extracting(entry -> entry.key().value()).containsExactly("x", "y");
      assertThat(entries)
          .extracting(entry -> entry.value().kind())
          .containsExactly("text", "a list");
      assertThat(document.problems()).isEmpty();
    }

    @Test
    void withoutAValueAreAbsent() {
      YamlMap root = document("a:\nb: ~\nc: null\nd: \"\"\ne: \"null\"").root();

      assertThat(root.optionalText("a")).isEmpty();
      assertThat(root.optionalText("b")).isEmpty();
      assertThat(root.optionalText("c")).isEmpty();
      assertThat(root.optionalText("d")).contains("");
      assertThat(root.optionalText("e")).contains("null");
    }

    @Test
    void thatMustBeThereButHoldNothingAreMissingAtTheirPlace() {
      YamlDocument document = document("x: y\na: ~\n");

      assertThat(document.root().requiredText("a")).isEmpty();
      assertThat(problems(document)).containsExactly("f.yaml:2:4: 'a' is missing: add it");
    }
  }

  @Nested
  class Values {
    @Test
    void aTextCountsAsAListOfOne() {
      assertThat(document("a: x").root().texts("a")).containsExactly("x");
    }

    @Test
    void aListKeepsItsOrder() {
      assertThat(document("a: [z, y, x]").root().texts("a")).containsExactly("z", "y", "x");
    }

    @Test
    void eachTextOfAListHasItsOwnPlace() {
      YamlDocument document = document("a:\n  - sre\n  - SRE\n  - \n  - {b: c}");

      assertThat(document.root().list("a", TeamId::of)).containsExactly(TeamId.of("sre"));
      assertThat(document.problems()).extracting(FileProblem::line).containsExactly(3, 4, 5);
    }

    @Test
    void aListMustNotBeAMap() {
      YamlDocument document = document("a: {b: c}");

      assertThat(document.root().texts("a")).isEmpty();
      assertThat(problems(document)).containsExactly("f.yaml:1:4: a must be a list (was a map)");
    }

    @Test
    void aMapMustNotBeText() {
      YamlDocument document = document("a: b");

      assertThat(document.root().map("a")).isEmpty();
      assertThat(problems(document)).containsExactly("f.yaml:1:4: a must be a map (was text)");
    }

    @Test
    void aRequiredMapMustBeThere() {
      YamlDocument document = document("a: {b: c}");

      assertThat(document.root().requiredMap("a")).isPresent();
      assertThat(document.root().requiredMap("z")).isEmpty();
      assertThat(problems(document)).containsExactly("f.yaml:1:1: 'z' is missing: add it");
    }

    @Test
    void everyValueKnowsItsPlace() {
      YamlMap root = document("a: x\nbb:  y\n").root();

      assertThat(root.location("bb"))
          .isEqualTo(new SourceLocation("f.yaml", 2, 6, OptionalInt.of(7)));
      assertThat(root.location("missing"))
          .isEqualTo(new SourceLocation("f.yaml", 1, 1, OptionalInt.of(5)));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        quoteCharacter = '`',
        value = {
          "a: some text   # why    ; 1 ; 4 ; 13",
          "a: 'x'                  ; 1 ; 4 ; 7",
          "a: \"\uD835\uDCB3\u00e9\" ; 1 ; 4 ; 8",
          "a: {b: c}  # why        ; 1 ; 4 ; 10",
          "a: [b, [c]]             ; 1 ; 4 ; 12",
          "a: [{b: c},¶  d]        ; 1 ; 4 ; 12",
          "a: one¶  two            ; 1 ; 4 ; 7",
          "a: |+¶  one¶  two       ; 1 ; 4 ; 6",
          "a:¶  b: 1¶  c: 2        ; 2 ; 3 ; 7",
          "a:¶  b: 1  ←¶  c: 2     ; 2 ; 3 ; 7",
          "a:¶  - b¶  - c          ; 2 ; 3 ; 6"
        })
    void aValueEndsOnItsFirstLine(String text, int line, int column, int end) {
      String lines = text.replace('¶', '\n').replace('←', '\r');
      assertThat(document(lines).root().location("a"))
          .isEqualTo(new SourceLocation("f.yaml", line, column, OptionalInt.of(end)));
    }

    @Test
    void aNodeCanBeToldByItsKind() {
      YamlMap root =
          document("answers: {alerting: most, runbooks: {answer: half}}").root();

      List<String> answers = root.map("answers").orElseThrow().entries().stream()
          .map(entry -> entry.value() instanceof YamlMap map
              ? map.optionalText("answer").orElseThrow()
              : entry.value().toString())
          .toList();

      assertThat(answers).containsExactly("most", "half");
    }
  }

  @Test
  void onlyTheFirstHundredProblemsAreListed() {
    YamlDocument document = document("a: [" + "{},".repeat(150) + "]");
    document.root().texts("a");

    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(document::throwIfAny)
        .satisfies(e -> assertThat(e.problems()).hasSize(101))
        .withMessageStartingWith("f.yaml: 150 problems in all; the first 100 are listed");
  }
}
