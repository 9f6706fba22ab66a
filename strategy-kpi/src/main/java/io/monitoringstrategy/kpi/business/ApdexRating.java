package io.monitoringstrategy.kpi.business;

import io.monitoringstrategy.value.Labels;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** What an Apdex score is called, once it is rounded to two decimals. */
public enum ApdexRating {
  /** 0.94 and more. */
  EXCELLENT("0.94"),
  /** 0.85 and more. */
  GOOD("0.85"),
  /** 0.70 and more. */
  FAIR("0.70"),
  /** 0.50 and more. */
  POOR("0.50"),
  /** Less. */
  UNACCEPTABLE("0");

  private final BigDecimal from;

  ApdexRating(String from) {
    this.from = new BigDecimal(from);
  }

  /** {@return the rating of a score} */
  public static ApdexRating of(Ratio score) {
    BigDecimal rounded = score.toBigDecimal().setScale(2, RoundingMode.HALF_UP);
    for (ApdexRating rating : values()) {
      if (rounded.compareTo(rating.from) >= 0) {
        return rating;
      }
    }
    return UNACCEPTABLE;
  }

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }
}
