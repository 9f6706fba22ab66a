package io.monitoringstrategy.format.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class PlainFieldsProperties {
  private static List<String> fields(PlainFields fields, int width) {
    List<String> texts = new ArrayList<>();
    for (int field = 0; field < width; field++) {
      texts.add(fields.text(field));
    }
    return texts;
  }

  /** Printable ASCII with its edges, and many commas; now and then what is not plain. */
  @Provide
  Arbitrary<String> lines() {
    Arbitrary<Character> plain = Arbitraries.chars().range(' ', '~').filter(c -> c != '"');
    Arbitrary<Character> edge = Arbitraries.of(' ', '!', '#', '~', ',', ',', ',');
    Arbitrary<Character> special = Arbitraries.of('"', '\t', '\u001F', '\u007F', '\0', 'é', '장');
    return Arbitraries.frequencyOf(Tuple.of(60, plain), Tuple.of(30, edge), Tuple.of(1, special))
        .list()
        .ofMaxSize(60)
        .map(letters -> {
          StringBuilder text = new StringBuilder();
          letters.forEach(text::append);
          return text.toString();
        });
  }

  @Property(tries = 5000)
  void aLineIsPlainExactlyIfItsFieldsAreWhatStandsBetweenItsCommas(
      @ForAll("lines") String line, @ForAll @IntRange(min = 1, max = 9) int anyWidth) {
    boolean isPlain =
        line.chars().allMatch(letter -> letter >= ' ' && letter <= '~' && letter != '"');
    List<String> between = List.of(line.split(",", -1));
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);

    PlainFields fitting = new PlainFields(between.size());
    assertThat(fitting.split(bytes, bytes.length)).isEqualTo(isPlain);
    if (isPlain) {
      assertThat(fields(fitting, between.size())).isEqualTo(between);
    }
    assertThat(new PlainFields(anyWidth).split(bytes, bytes.length))
        .isEqualTo(isPlain && anyWidth == between.size());
  }

  @Property(tries = 1000)
  void aLineEndsWhereAControlCharacterStands(
      @ForAll("lines") String line, @ForAll("lines") String next) {
    boolean isPlain =
        line.chars().allMatch(letter -> letter >= ' ' && letter <= '~' && letter != '"');
    List<String> between = List.of(line.split(",", -1));
    byte[] bytes = (line + "\n" + next).getBytes(StandardCharsets.UTF_8);

    int stop = new PlainFields(between.size()).scan(bytes, 0, bytes.length);
    if (isPlain) {
      assertThat(stop).isEqualTo(line.length());
    }
  }

  @Property(tries = 1000)
  void equalBytesHaveEqualHashes(@ForAll("lines") String line, @ForAll("lines") String before) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    byte[] shifted = (before + line).getBytes(StandardCharsets.UTF_8);
    PlainFields one = new PlainFields(1);
    PlainFields other = new PlainFields(1);
    one.split(bytes, bytes.length);
    other.split(shifted, shifted.length);

    assertThat(one.hash(0, bytes.length))
        .isEqualTo(other.hash(shifted.length - bytes.length, shifted.length));
  }
}
