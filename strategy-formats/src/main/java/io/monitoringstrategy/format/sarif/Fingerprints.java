package io.monitoringstrategy.format.sarif;

import com.google.common.hash.Hashing;
import io.monitoringstrategy.check.Finding;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Recognises findings from run to run, by rule and element; a second finding of both is told by its
 * number.
 */
final class Fingerprints {
  private static final int LENGTH = 16;

  private final Map<String, Integer> seen = new HashMap<>();

  String next(Finding finding) {
    String hash = Hashing.sha256()
        .hashString(finding.rule() + "\n" + finding.element(), StandardCharsets.UTF_8)
        .toString()
        .substring(0, LENGTH);
    return hash + ":" + seen.merge(hash, 1, Integer::sum);
  }
}
