package io.monitoringstrategy.format.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.format.SampleReports;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JunitReportTests {
  private static Document read(CheckReport report, Severity failOn) throws Exception {
    String xml = JunitReport.of("checkout", report, failOn);
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static Element suite(Document document) {
    return (Element) document.getElementsByTagName("testsuite").item(0);
  }

  private static List<Element> all(Document document, String tag) {
    NodeList nodes = document.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void everyRuleIsATestCase() throws Exception {
    Document read = read(SampleReports.of("good"), Severity.ERROR);
    assertThat(all(read, "testcase"))
        .extracting(test -> test.getAttribute("classname") + " " + test.getAttribute("name"))
        .containsExactly(
            "checkout.acme acme.no-a",
            "checkout.acme acme.no-b",
            "checkout.acme acme.no-c",
            "checkout.waiver waiver.not-expired",
            "checkout.waiver waiver.still-needed");
  }

  @Test
  void theSuiteCountsWhatFailedAndWhatWasSkipped() throws Exception {
    Element suite = suite(read(SampleReports.of("apple", "avocado", "bean"), Severity.ERROR));
    assertThat(suite.getAttribute("name")).isEqualTo("checkout");
    assertThat(suite.getAttribute("tests")).isEqualTo("5");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    assertThat(suite.getAttribute("skipped")).isEqualTo("2");
  }

  @Test
  void aFailureNamesEveryFindingItsPlaceTheReasonAndTheFix() throws Exception {
    Document read =
        read(SampleReports.inFile("strategy.yaml", 4, "apple", "avocado", "good"), Severity.ERROR);
    assertThat(all(read, "failure")).hasSize(1);
    Element failure = all(read, "failure").get(0);
    assertThat(failure.getAttribute("type")).isEqualTo("error");
    assertThat(failure.getAttribute("message"))
        .isEqualTo("2 of 3: each word must not begin with a");
    assertThat(failure.getTextContent().strip().lines())
        .containsExactly(
            "strategy.yaml:4:3: error word/apple must not begin with a, but is apple",
            "strategy.yaml:5:3: error word/avocado must not begin with a, but is avocado",
            "Why: because somebody does not like a",
            "Fix: take another word than {it} & <that>");
  }

  @Test
  void theThresholdDecidesWhatFails() throws Exception {
    CheckReport report = SampleReports.of("bean", "corn");
    assertThat(all(read(report, Severity.ERROR), "failure")).isEmpty();
    assertThat(all(read(report, Severity.ERROR), "system-out"))
        .extracting(Element::getTextContent)
        .anySatisfy(text -> assertThat(text).contains("warning word/bean must not begin with b"));
    assertThat(all(read(report, Severity.WARNING), "failure")).hasSize(1);
    assertThat(all(read(report, Severity.INFO), "failure")).hasSize(2);
  }

  @Test
  void whatIsWaivedOrKnownIsToldAndDoesNotFail() throws Exception {
    Document waived = read(SampleReports.waiving("apple", "apple"), Severity.INFO);
    assertThat(all(waived, "failure")).isEmpty();
    assertThat(all(waived, "system-out").get(0).getTextContent())
        .contains("waived until 2026-11-02 (chief: liked by the chief): error word/apple");
    Document known = read(SampleReports.knowing(List.of("apple"), "apple"), Severity.INFO);
    assertThat(all(known, "failure")).isEmpty();
    assertThat(all(known, "system-out").get(0).getTextContent())
        .contains("in the baseline: error word/apple");
  }

  @Test
  void aRuleThatWasNotApplicableIsSkippedAndSaysWhy() throws Exception {
    assertThat(all(read(SampleReports.of(), Severity.ERROR), "skipped"))
        .extracting(skipped -> skipped.getAttribute("message"))
        .startsWith("there is no word")
        .hasSize(5);
  }

  @Test
  void textThatIsNoXmlIsWrittenSoThatItReadsTheSame() throws Exception {
    Document read = read(SampleReports.of("a" + SampleReports.HOSTILE), Severity.ERROR);
    assertThat(all(read, "failure").get(0).getTextContent())
        .contains("word/a" + SampleReports.HOSTILE.replace("\u0007", "\\u0007"));
  }

  @Test
  void aLoneSurrogateIsSpelledOut() throws Exception {
    Document read = read(SampleReports.of("a\ud800"), Severity.ERROR);
    assertThat(all(read, "failure").get(0).getTextContent()).contains("word/a\\ud800");
  }
}
