package io.monitoringstrategy.org.raci;

import io.monitoringstrategy.value.ActivityId;
import io.monitoringstrategy.value.Problems;
import java.util.Optional;

/**
 * Something that teams share out among themselves.
 *
 * <p>Example: {@code Activity.of("Incident response")} has the id {@code incident-response}.
 *
 * @param id the name it is referred to by
 * @param title the name as people read it, in any script
 */
public record Activity(ActivityId id, String title) {

  /**
   * Checks the title.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if it is blank
   */
  public Activity {
    Problems.of("activity " + id)
        .rejectIf(title.isBlank(), "the title must not be blank: say what is done")
        .throwIfAny();
  }

  /**
   * {@return the activity of this title; the id is the title's words in lower case joined by
   * {@code -}, without accents}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if the title makes no id, because a
   *     letter of it is not Latin or it is too long
   */
  public static Activity of(String title) {
    Optional<String> id = Slug.of(title);
    Problems.of("activity '" + title + "'")
        .rejectIf(
            id.isEmpty(),
            "makes no id (" + Slug.RULE + "): give one, as in activity(ActivityId.of(\"...\"), \""
                + title + "\")")
        .throwIfAny();
    return new Activity(ActivityId.of(id.orElseThrow()), title);
  }

  /** {@return the title} */
  @Override
  public String toString() {
    return title;
  }
}
