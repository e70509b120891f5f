package org.recoupe.show.export;

import java.io.IOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.commons.io.output.AppendableWriter;

/** XML, an element a line; what XML cannot hold becomes U+FFFD. */
public final class Xml {
  private final XMLStreamWriter out;

  private Xml(XMLStreamWriter out) {
    this.out = out;
  }

  /** What is written between the start and the end of a document. */
  public interface Body {
    /** Writes it. */
    void write(Xml xml) throws XMLStreamException;
  }

  /** Writes a document; the target stays open. */
  public static void document(Appendable target, Body body) throws IOException {
    try {
      XMLStreamWriter out =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(new AppendableWriter<>(target));
      out.writeStartDocument("UTF-8", "1.0");
      body.write(new Xml(out));
      out.writeCharacters("\n");
      out.writeEndDocument();
      out.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Opens an element; attributes as name, value, name, value. */
  public Xml open(String element, String... attributes) throws XMLStreamException {
    out.writeCharacters("\n");
    out.writeStartElement(element);
    attributes(attributes);
    return this;
  }

  /** An element without content. */
  public Xml empty(String element, String... attributes) throws XMLStreamException {
    out.writeCharacters("\n");
    out.writeEmptyElement(element);
    attributes(attributes);
    return this;
  }

  /** An element that holds text. */
  public Xml text(String element, String text, String... attributes) throws XMLStreamException {
    open(element, attributes);
    out.writeCharacters(Spelling.fit(text));
    out.writeEndElement();
    return this;
  }

  /** Closes the element opened last. */
  public Xml close() throws XMLStreamException {
    out.writeCharacters("\n");
    out.writeEndElement();
    return this;
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], Spelling.fit(attributes[i + 1]));
    }
  }
}
