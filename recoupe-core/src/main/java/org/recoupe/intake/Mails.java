package org.recoupe.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.Optional;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.recoupe.model.Arrival;
import org.recoupe.model.Declared;

/**
 * Newsletters as mails (RFC 5322, MIME), read with Apache James Mime4j: the plain text where it
 * says enough, else the page. Enclosed files are not looked at.
 */
final class Mails {
  private static final int ENOUGH = 200;
  private static final int DEEPEST = 8;

  private final Documents documents;

  Mails(Documents documents) {
    this.documents = documents;
  }

  Arrival read(Place place, byte[] bytes) throws IOException {
    Message mail;
    try {
      mail = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes));
    } catch (MimeIOException | IllegalArgumentException e) {
      throw new Refusal("a broken mail");
    }
    try {
      Optional<String> plain = text(mail, "text/plain", 0);
      Optional<String> html = text(mail, "text/html", 0);
      String content =
          plain
              .filter(text -> text.length() >= ENOUGH || html.isEmpty())
              .or(() -> html)
              .orElseThrow(() -> new Refusal("a mail without text"));
      return documents.item(place, said(mail.getMessageId()).orElse(""), content, declared(mail));
    } finally {
      mail.dispose();
    }
  }

  private static Declared declared(Message mail) {
    MailboxList from = mail.getFrom();
    Optional<String> sender =
        from == null || from.isEmpty() ? Optional.empty() : sender(from.get(0));
    return new Declared(
        said(mail.getSubject()),
        sender,
        Optional.empty(),
        Optional.ofNullable(mail.getDate()).map(Date::toInstant).map(Object::toString),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<String> sender(Mailbox from) {
    return said(from.getName()).or(() -> said(from.getDomain()));
  }

  private static Optional<String> said(@org.jspecify.annotations.Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** The first part of this type. */
  private static Optional<String> text(Entity part, String type, int depth) throws IOException {
    Body body = part.getBody();
    if (body instanceof Multipart parts && depth < DEEPEST) {
      for (Entity inner : parts.getBodyParts()) {
        Optional<String> found = text(inner, type, depth + 1);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    boolean enclosed = "attachment".equalsIgnoreCase(part.getDispositionType());
    return body instanceof TextBody words && !enclosed && type.equals(part.getMimeType())
        ? said(words(words))
        : Optional.empty();
  }

  /** The words of a part; where it names no known charset, they are guessed. */
  private static String words(TextBody body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    body.writeTo(bytes);
    String named = body.getMimeCharset();
    boolean plain = named == null || "us-ascii".equalsIgnoreCase(named);
    return plain || !java.nio.charset.Charset.isSupported(named)
        ? Charsets.decode(bytes.toByteArray())
        : bytes.toString(java.nio.charset.Charset.forName(named));
  }
}
