package io.monitoringstrategy.maturity;

import java.time.LocalDate;
import java.util.Optional;

/** What an organisation says about a practice. A practice without an answer is not a "no". */
public sealed interface Answer {

  /** {@return the answer that the practice is followed so far, with nothing to show for it} */
  static Answer of(Extent extent) {
    return new Given(extent, Optional.empty(), Optional.empty());
  }

  /** {@return the answer that the practice is followed so far, as this evidence of that day shows} */
  static Answer of(Extent extent, String evidence, LocalDate seenOn) {
    return new Given(extent, Optional.of(evidence), Optional.of(seenOn));
  }

  /** {@return the answer that the practice cannot apply here, for this reason} */
  static Answer notApplicable(String reason) {
    return new NotApplicable(Optional.of(reason));
  }

  /** {@return how far the practice is followed; absent where it cannot apply} */
  default Optional<Extent> extent() {
    return this instanceof Given given ? Optional.of(given.howFar()) : Optional.empty();
  }

  /**
   * The practice is followed so far.
   *
   * @param howFar how far
   * @param evidence what shows it
   * @param seenOn the day on which somebody last looked
   */
  record Given(Extent howFar, Optional<String> evidence, Optional<LocalDate> seenOn)
      implements Answer {}

  /**
   * The practice cannot apply here.
   *
   * @param reason why not; a check asks for it where it is missing
   */
  record NotApplicable(Optional<String> reason) implements Answer {}
}
