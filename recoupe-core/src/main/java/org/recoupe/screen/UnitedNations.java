package org.recoupe.screen;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the consolidated list of the Security Council: {@code CONSOLIDATED_LIST} after the schema
 * {@code sc-sanctions.xsd} of the United Nations. Holds one entry at a time; no outside entities.
 */
final class UnitedNations {
  static final String NAME = "ONU, liste consolidée du Conseil de sécurité";
  private static final List<String> NAMES =
      List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");
  private static final int LONGEST_TEXT = 4_000;

  private final String file;
  private final ListDraft draft;

  /** The texts of one element, by path below the entry. */
  private static final class Fields {
    private final Map<String, List<String>> texts = new HashMap<>();

    void add(String path, String text) {
      texts.computeIfAbsent(path, p -> new ArrayList<>()).add(text);
    }

    List<String> all(String path) {
      return texts.getOrDefault(path, List.of());
    }

    String first(String path) {
      return all(path).stream().filter(t -> !t.isBlank()).findFirst().orElse("").strip();
    }
  }

  UnitedNations(String file, ListDraft draft) {
    this.file = file;
    this.draft = draft;
  }

  void read(InputStream in) throws UnreadableList {
    draft.rename(NAME);
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          element(xml);
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? -1 : e.getLocation().getLineNumber();
      throw new UnreadableList(file, "broken XML at line " + line);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private void element(XMLStreamReader xml) throws XMLStreamException, UnreadableList {
    switch (xml.getLocalName()) {
      case "CONSOLIDATED_LIST" -> {
        String generated = xml.getAttributeValue("", "dateGenerated");
        Years.day(generated == null ? "" : generated).ifPresent(draft::date);
      }
      case "INDIVIDUAL" -> entry(fields(xml), ListEntry.Kind.PERSON, "INDIVIDUAL_");
      case "ENTITY" -> entry(fields(xml), ListEntry.Kind.ORGANISATION, "ENTITY_");
      default -> {}
    }
  }

  /** Everything inside an element, each text under its path; stays at the element's end. */
  private static Fields fields(XMLStreamReader xml) throws XMLStreamException {
    Fields fields = new Fields();
    List<String> path = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          path.add(xml.getLocalName());
          text.setLength(0);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (depth > 0) {
            fields.add(String.join("/", path), text.toString());
            path.remove(path.size() - 1);
            text.setLength(0);
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          String more = xml.getText();
          int room = Math.max(0, LONGEST_TEXT - text.length());
          text.append(more, 0, Math.min(room, more.length()));
        }
        default -> {}
      }
    }
    return fields;
  }

  private void entry(Fields fields, ListEntry.Kind kind, String prefix) throws UnreadableList {
    String id = fields.first("REFERENCE_NUMBER");
    String number = id.isEmpty() ? fields.first("DATAID") : id;
    String name =
        NAMES.stream()
            .map(fields::first)
            .filter(t -> !t.isEmpty())
            .collect(Collectors.joining(" "));
    if (number.isEmpty() || name.isEmpty()) {
      draft.countUnread();
      return;
    }
    ListDraft.Entry entry = draft.entry(number).kind(kind).name(name, false);
    fields.all("NAME_ORIGINAL_SCRIPT").forEach(t -> entry.name(t, false));
    aliases(fields, prefix + "ALIAS", entry);
    fields.all("NATIONALITY/VALUE").forEach(entry::country);
    fields.all(prefix + "ADDRESS/COUNTRY").forEach(entry::country);
    fields.all(prefix + "PLACE_OF_BIRTH/COUNTRY").forEach(entry::country);
    births(fields, entry);
  }

  /** The quality stands before the name it is of, in the same order. */
  private static void aliases(Fields fields, String path, ListDraft.Entry entry) {
    List<String> names = fields.all(path + "/ALIAS_NAME");
    List<String> qualities = fields.all(path + "/QUALITY");
    for (int i = 0; i < names.size(); i++) {
      String quality = i < qualities.size() ? qualities.get(i).strip() : "";
      for (String name : names.get(i).split(";")) {
        entry.name(name, quality.equals("Low"));
      }
    }
  }

  private static void births(Fields fields, ListDraft.Entry entry) {
    String path = "INDIVIDUAL_DATE_OF_BIRTH/";
    Stream.of("DATE", "YEAR").flatMap(f -> fields.all(path + f).stream()).forEach(entry::birth);
    List<String> from = fields.all(path + "FROM_YEAR");
    List<String> to = fields.all(path + "TO_YEAR");
    for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
      span(from.get(i), to.get(i), entry);
    }
  }

  private static void span(String from, String to, ListDraft.Entry entry) {
    for (int first : Years.in(from)) {
      for (int last : Years.in(to)) {
        entry.births(first, last);
      }
    }
  }
}
