package io.monitoringstrategy.format.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer begins with, and what it ever found. */
class ReaderSeedsTests {
  static List<Arguments> seeds() throws IOException {
    List<Arguments> seeds = new ArrayList<>();
    for (FuzzedReader reader : FuzzedReader.values()) {
      try (Stream<Path> files = Files.list(reader.seeds())) {
        files.sorted().forEach(file -> seeds.add(Arguments.of(reader, file)));
      }
    }
    return seeds;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everySeedGivesAValueOrARefusal(FuzzedReader reader, Path seed) throws IOException {
    byte[] bytes = Files.readAllBytes(seed);
    assertThatNoException().isThrownBy(() -> reader.reads(bytes));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everySeedOfAReaderIsHarmlessToEveryOther(FuzzedReader from, Path seed) throws IOException {
    byte[] bytes = Files.readAllBytes(seed);
    for (FuzzedReader reader : FuzzedReader.values()) {
      assertThatNoException().as("%s of %s", reader, from).isThrownBy(() -> reader.reads(bytes));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everySoundSeedIsRead(FuzzedReader reader) throws IOException {
    try (Stream<Path> files = Files.list(reader.seeds())) {
      List<Path> sound = files
          .filter(file -> file.getFileName().toString().startsWith("sound"))
          .toList();
      assertThat(sound).isNotEmpty();
      for (Path seed : sound) {
        assertThat(reader.reads(Files.readAllBytes(seed))).as(seed.toString()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyFileIsRefused(FuzzedReader reader) {
    assertThat(reader.reads(new byte[0])).isFalse();
  }

  @Test
  void bytesThatAreNoTextAreRefusedByAll() {
    byte[] bytes = "\uFEFF\u0000\uD83D\uDE00,\"".getBytes(StandardCharsets.UTF_16LE);
    for (FuzzedReader reader : FuzzedReader.values()) {
      assertThatNoException().as(reader.name()).isThrownBy(() -> reader.reads(bytes));
    }
  }
}
