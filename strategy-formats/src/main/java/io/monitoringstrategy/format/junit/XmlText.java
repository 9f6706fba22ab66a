package io.monitoringstrategy.format.junit;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML in indented lines; characters that XML cannot hold are spelled out. */
final class XmlText {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private int depth;

  XmlText() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException("no XML can be written", e);
    }
  }

  /** Begins an element; attributes are names and values in turn. */
  void open(String element, String... attributes) {
    write(() -> {
      indent();
      xml.writeStartElement(element);
      attributes(attributes);
    });
    depth++;
  }

  /** Ends the element that was begun last. */
  void close() {
    depth--;
    write(() -> {
      indent();
      xml.writeEndElement();
    });
  }

  /** Writes an element without content. */
  void empty(String element, String... attributes) {
    write(() -> {
      indent();
      xml.writeEmptyElement(element);
      attributes(attributes);
    });
  }

  /** Writes an element that holds text. */
  void text(String element, String content, String... attributes) {
    write(() -> {
      indent();
      xml.writeStartElement(element);
      attributes(attributes);
      xml.writeCharacters(valid(content));
      xml.writeEndElement();
    });
  }

  /** {@return the whole document} */
  @Override
  public String toString() {
    write(xml::flush);
    return text + "\n";
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], valid(attributes[i + 1]));
    }
  }

  private void indent() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static String valid(String content) {
    StringBuilder valid = new StringBuilder();
    content
        .codePoints()
        .forEach(point -> valid.append(
            isValid(point)
                ? Character.toString(point)
                : String.format(Locale.ROOT, "\\u%04x", point)));
    return valid.toString();
  }

  /** XML 1.0, production 2. */
  private static boolean isValid(int point) {
    return point == '\t'
        || point == '\n'
        || (point >= 0x20 && point <= 0xd7ff)
        || (point >= 0xe000 && point <= 0xfffd)
        || point >= 0x10000;
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("text refused XML", e);
    }
  }

  /** Something that writes. */
  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }
}
