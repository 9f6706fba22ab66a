package io.monitoringstrategy.format.yaml;

import io.monitoringstrategy.check.SourceLocation;
import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.UnreadableFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What is wrong with a file and those it includes; the first hundred problems are kept, the others only
 * counted.
 */
final class YamlProblems {
  private final String file;
  private final Collected all;

  YamlProblems(String file) {
    this(file, new Collected(file));
  }

  private YamlProblems(String file, Collected all) {
    this.file = file;
    this.all = all;
  }

  /** The problems of another file, collected with those of this one. */
  YamlProblems in(String other) {
    return new YamlProblems(other, all);
  }

  SourceLocation place(int line, int column, int endColumn) {
    return new SourceLocation(file, line, column, OptionalInt.of(endColumn));
  }

  void add(SourceLocation place, String message) {
    all.add(FileProblem.at(place, message));
  }

  long count() {
    return all.count;
  }

  List<FileProblem> kept() {
    return List.copyOf(all.kept);
  }

  void throwIfAny() {
    all.throwIfAny();
  }

  UnreadableFileException refusal(int line, int column, String message) {
    return new UnreadableFileException(new FileProblem(file, line, column, message));
  }

  /** The problems of all files together. */
  private static final class Collected {
    private static final int KEPT = 100;

    private final String first;
    private final List<FileProblem> kept = new ArrayList<>();
    private long count;

    Collected(String first) {
      this.first = first;
    }

    void add(FileProblem problem) {
      count++;
      if (kept.size() < KEPT) {
        kept.add(problem);
      }
    }

    void throwIfAny() {
      if (count == 0) {
        return;
      }
      List<FileProblem> all = new ArrayList<>(kept);
      if (count > KEPT) {
        all.add(FileProblem.ofFile(
            first,
            count + " problems in all; the first " + KEPT + " are listed, mend these first"));
      }
      throw new UnreadableFileException(all);
    }
  }
}
