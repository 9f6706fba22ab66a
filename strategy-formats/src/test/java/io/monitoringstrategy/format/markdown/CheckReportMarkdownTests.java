package io.monitoringstrategy.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.format.SampleReports;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckReportMarkdownTests {
  private static String written(CheckReport report) {
    return CheckReportMarkdown.of("checkout", report);
  }

  @Test
  void beginsWithTheCounts() {
    assertThat(written(SampleReports.of("apple", "avocado", "bean", "corn"))).startsWith("""
            ### Strategy `checkout`: 2 errors, 1 warning, 1 info

            0 rules passed, 3 failed, 2 not applicable; 0 waived, 0 in the baseline; score 59.6 of 100.
            """);
  }

  @Test
  void saysSoWhereNothingIsFound() {
    assertThat(written(SampleReports.of("good")))
        .startsWith("### Strategy `checkout`: nothing found\n\n3 rules passed")
        .doesNotContain("<details");
  }

  @Test
  void showsErrorsAndFoldsTheRest() {
    assertThat(written(SampleReports.inFile("strategy.yaml", 4, "apple", "bean")))
        .contains("""
            <details open><summary>1 error</summary>

            - `acme.no-a` `word/apple` must not begin with a, but is apple `strategy.yaml:4:3`
              - why: somebody does not like a
              - fix: take another word than {it} &amp; &lt;that&gt;

            </details>

            <details><summary>1 warning</summary>
            """);
  }

  @Test
  void listsWhatIsWaivedKnownAndMended() {
    assertThat(written(SampleReports.waiving("apple", "apple")))
        .contains("<details><summary>1 waived</summary>")
        .contains("  - liked by the chief (chief, until 2026-11-02)\n");
    assertThat(written(SampleReports.knowing(List.of("apple", "almond"), "apple")))
        .contains("<summary>1 in the baseline</summary>\n\n- `acme.no-a` `word/apple`")
        .contains("<summary>1 mended since the baseline</summary>\n\n- `acme.no-a` `word/almond`");
  }

  @Test
  void letsNoTextBecomeMarkup() {
    String markdown = written(SampleReports.of("a" + SampleReports.HOSTILE));
    String outsideCode = markdown.substring(markdown.indexOf("must not begin"));
    assertThat(outsideCode)
        .doesNotContain("<b>", "<!--", "@everyone", " #1", "\u0007")
        .contains("&lt;b&gt;&amp;", "\\*\\_{0}\\[a\\](b)", "@&#8203;everyone");
  }

  @Test
  void endsWhereACommentIsFullAndCountsTheRest() {
    String markdown = written(SampleReports.ofErrors(3000));
    assertThat(markdown.length()).isBetween(50_000, 65_536);
    long shown =
        markdown.lines().filter(line -> line.startsWith("- `acme.no-a`")).count();
    assertThat(markdown).contains("- and " + (3000 - shown) + " more\n").endsWith("</details>\n");
  }
}
