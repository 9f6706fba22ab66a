package io.monitoringstrategy.format.yaml;

import io.monitoringstrategy.check.SourceLocation;
import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.UnreadableFileException;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with one file; the first hundred problems are kept, the others only counted. */
final class YamlProblems {
  private static final int KEPT = 100;

  private final String file;
  private final List<FileProblem> kept = new ArrayList<>();
  private long count;

  YamlProblems(String file) {
    this.file = file;
  }

  SourceLocation place(int line, int column) {
    return new SourceLocation(file, line, column);
  }

  void add(SourceLocation place, String message) {
    count++;
    if (kept.size() < KEPT) {
      kept.add(FileProblem.at(place, message));
    }
  }

  long count() {
    return count;
  }

  List<FileProblem> kept() {
    return List.copyOf(kept);
  }

  void throwIfAny() {
    if (count == 0) {
      return;
    }
    List<FileProblem> all = new ArrayList<>(kept);
    if (count > KEPT) {
      all.add(FileProblem.ofFile(
          file, count + " problems in all; the first " + KEPT + " are listed, mend these first"));
    }
    throw new UnreadableFileException(all);
  }

  UnreadableFileException refusal(int line, int column, String message) {
    return new UnreadableFileException(new FileProblem(file, line, column, message));
  }
}
