package io.monitoringstrategy.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class KnownNamesProperties {

  @Property
  void theNearestIsTheOneThatASearchThroughAllOfThemFinds(
      @ForAll @Size(max = 12)
          List<@CharRange(from = 'a', to = 'c') @StringLength(max = 9) String> known,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 9) String written) {
    assertThat(KnownNames.of(known).nearest(written)).isEqualTo(NearestName.of(written, known));
    assertThat(KnownNames.of(known).hint(written)).isEqualTo(NearestName.hint(written, known));
  }

  @Property
  void letterCaseIsAsideHereToo(
      @ForAll @Size(max = 6)
          List<
                  @CharRange(from = 'A', to = 'B') @CharRange(from = 'a', to = 'b')
                  @StringLength(max = 6) String>
              known,
      @ForAll
          @CharRange(from = 'A', to = 'B')
          @CharRange(from = 'a', to = 'b')
          @StringLength(max = 6)
          String written) {
    assertThat(KnownNames.of(known).nearest(written)).isEqualTo(NearestName.of(written, known));
  }

  @Property
  void amongNumberedNamesTheOneWithTwoSwappedLettersIsFound(
      @ForAll @IntRange(max = 99) int number) {
    List<String> known =
        IntStream.range(100, 200).mapToObj(each -> "service-" + each).toList();
    String meant = known.get(number);
    assertThat(KnownNames.of(known).nearest(meant.replace("service", "serivce")))
        .contains(meant);
  }
}
