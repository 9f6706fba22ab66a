package io.monitoringstrategy.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.monitoringstrategy.check.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileProblemTests {
  @Test
  void namesFileLineAndColumn() {
    assertThat(FileProblem.at(new SourceLocation("strategy.yaml", 12, 5), "no such key"))
        .hasToString("strategy.yaml:12:5: no such key");
  }

  @Test
  void leavesTheColumnOutWhenTheLineIsMeant() {
    assertThat(FileProblem.ofLine("log.csv", 3, "is too long"))
        .hasToString("log.csv:3: is too long");
  }

  @Test
  void leavesThePlaceOutWhenTheFileIsMeant() {
    assertThat(FileProblem.ofFile("log.csv", "is empty")).hasToString("log.csv: is empty");
  }

  @Test
  void showsControlCharactersOfMessageAndFile() {
    assertThat(FileProblem.ofFile("a\u0007.csv", "b\u001bc"))
        .hasToString("a\\u0007.csv: b\\u001bc");
  }

  @Test
  void anUnreadableFileListsItsProblemsInTheOrderOfReading() {
    UnreadableFileException e = new UnreadableFileException(List.of(
        new FileProblem("a", 10, 1, "third"),
        new FileProblem("a", 9, 7, "second"),
        new FileProblem("a", 9, 2, "first")));

    assertThat(e).hasMessage("a:9:2: first\na:9:7: second\na:10:1: third");
    assertThat(e.problems())
        .extracting(FileProblem::message)
        .containsExactly("first", "second", "third");
  }

  @Test
  void anUnreadableFileNeedsAProblem() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UnreadableFileException(List.of()))
        .withMessageContaining("without a problem");
  }

  @Test
  void theMessageSurvivesSerialization() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new UnreadableFileException(FileProblem.ofFile("a", "is empty")));
    }
    ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));

    UnreadableFileException copy = (UnreadableFileException) in.readObject();

    assertThat(copy).hasMessage("a: is empty");
    assertThat(copy.problems()).isEmpty();
  }
}
